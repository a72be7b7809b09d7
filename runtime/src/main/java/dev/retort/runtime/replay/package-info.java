/**
 * The schema that revisions make, in memory and without a database. Recorded steps come in, in the order of the
 * revisions; each is completed from what the steps before it made (or from the database, for what no revision made) and
 * changes the schema in turn. Complete operations leave for the renderer, the schema for the differ.
 */
@NullMarked
package dev.retort.runtime.replay;

import org.jspecify.annotations.NullMarked;
