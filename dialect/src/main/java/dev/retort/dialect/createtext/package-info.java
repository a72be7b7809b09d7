/**
 * The text of a SQLite {@code CREATE TABLE} statement, taken apart and changed in place. The stored statement of a table
 * comes in, its columns and rules can be asked for, and an edited statement goes out in which every byte that was not
 * changed is as it was. Nothing here knows what a migration is.
 */
@NullMarked
package dev.retort.dialect.createtext;

import org.jspecify.annotations.NullMarked;
