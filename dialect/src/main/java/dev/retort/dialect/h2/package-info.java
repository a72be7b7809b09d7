/**
 * H2: its spelling and how an operation becomes statements. H2 commits with every change of structure, so that its steps know
 * no groups; named enum types are lists of labels at the columns that use them.
 */
@NullMarked
package dev.retort.dialect.h2;

import org.jspecify.annotations.NullMarked;
