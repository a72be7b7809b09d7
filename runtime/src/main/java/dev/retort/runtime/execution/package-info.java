/**
 * Runs revisions against a database, or writes them as a script. Plans and recorded bodies come in; they are completed,
 * checked, rendered and executed group by group, and the version rows move in the transaction of the last group. What
 * happens is told to a listener.
 */
@NullMarked
package dev.retort.runtime.execution;

import org.jspecify.annotations.NullMarked;
