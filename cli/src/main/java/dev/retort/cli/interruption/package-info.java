/**
 * Ctrl-C. The signal enters, what is running on a database is cancelled and rolled back by the command itself, and one line
 * leaves that says so; the exit code is the usual one of the signal.
 */
@NullMarked
package dev.retort.cli.interruption;

import org.jspecify.annotations.NullMarked;
