/**
 * Compares the columns of a table: types, nullability, defaults, generation, allowed values. What comes out are operations on
 * columns, and what a column that is made anew takes along.
 */
@NullMarked
package dev.retort.differ.column;

import org.jspecify.annotations.NullMarked;
