/**
 * The history of a schema. Migration classes come in, as source files or compiled; a graph of revisions leaves, and for
 * an identifier such as {@code head} or {@code -1} the revisions to run, in order. No database is involved: where it is
 * comes in as the ids of its version rows.
 */
@NullMarked
package dev.retort.runtime.revision;

import org.jspecify.annotations.NullMarked;
