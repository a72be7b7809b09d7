/**
 * Writes what a run would do as a text of SQL, with transactions, checks and the version table. No database is asked: what is
 * there is known from the revisions.
 */
@NullMarked
package dev.retort.runtime.script;

import org.jspecify.annotations.NullMarked;
