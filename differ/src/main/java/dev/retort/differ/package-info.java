/**
 * The actual and the desired schema enter, each with its canonical form, together with what the revisions are known to
 * have made; the changes between them leave, with what a person has to decide and what is left alone. The planner puts the
 * changes in an order a database accepts.
 */
@NullMarked
package dev.retort.differ;

import org.jspecify.annotations.NullMarked;
