/**
 * The reader of SQLite: a connection enters, the PRAGMA functions are asked for all tables at once, the stored CREATE
 * statements are parsed for what no PRAGMA tells (names, checks, expressions, deferral), and a schema leaves.
 */
@NullMarked
package dev.retort.introspector.sqlite;

import org.jspecify.annotations.NullMarked;
