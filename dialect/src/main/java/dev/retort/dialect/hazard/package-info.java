/**
 * What is dangerous about an operation, in words of a fixed vocabulary. Operations come in; the words stand as line comments
 * in generated classes, in printed scripts and in the report of a check.
 */
@NullMarked
package dev.retort.dialect.hazard;

import org.jspecify.annotations.NullMarked;
