/**
 * SQL text as tokens, for every database whose text has to be read. Text goes in; tokens, single statements, normal forms
 * of expressions and lists of allowed values come out, for the readers of catalogues, for comparison and for the editor of
 * CREATE TABLE. Nothing here knows of operations.
 */
@NullMarked
package dev.retort.dialect.token;

import org.jspecify.annotations.NullMarked;
