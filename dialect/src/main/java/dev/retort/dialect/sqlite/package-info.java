/**
 * SQLite: how it spells types, values and statements, what it stores of a portable schema, and how it makes a change.
 * Operations and the stored CREATE statements come in; steps go out, with one rebuild per table for what ALTER TABLE
 * cannot do to a table that has rows.
 */
@NullMarked
package dev.retort.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
