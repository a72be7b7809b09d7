/**
 * The database of a command, open: its connection, its dialect and where it is in the history.
 */
@NullMarked
package dev.retort.cli.database;

import org.jspecify.annotations.NullMarked;
