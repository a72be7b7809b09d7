/**
 * Compares the constraints and indexes of a table. What the model names is found by its name, the rest by what it is; a thing
 * that only changes its name is renamed.
 */
@NullMarked
package dev.retort.differ.constraint;

import org.jspecify.annotations.NullMarked;
