/**
 * Runs revisions against a database. Prepared revisions come in; their steps are executed group by group, each a transaction,
 * and the version rows move in the last one. What a run that was cut off has done is known from a mark and is not done twice.
 */
@NullMarked
package dev.retort.runtime.run;

import org.jspecify.annotations.NullMarked;
