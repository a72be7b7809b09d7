/**
 * What is looked at before the first statement of a run: ways back, deleted data, rows and objects in the way, one transaction
 * for all. A finding stops the run while nothing has changed.
 */
@NullMarked
package dev.retort.runtime.precondition;

import org.jspecify.annotations.NullMarked;
