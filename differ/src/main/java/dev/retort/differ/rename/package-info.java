/**
 * One thing under two names. Renames that somebody declared are resolved before schemas are compared; what looks like one
 * afterwards is a candidate, with a score of how alike both are.
 */
@NullMarked
package dev.retort.differ.rename;

import org.jspecify.annotations.NullMarked;
