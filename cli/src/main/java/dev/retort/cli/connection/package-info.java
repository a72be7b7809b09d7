/**
 * Opens the database a configuration names, in the way a command needs it: to read without leaving a trace, or to change.
 * What leaves is a JDBC connection, or a data source for the migration engine.
 */
@NullMarked
package dev.retort.cli.connection;

import org.jspecify.annotations.NullMarked;
