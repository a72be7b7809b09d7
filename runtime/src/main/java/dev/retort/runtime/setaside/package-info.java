/**
 * What stands on tables and columns and is no part of a schema: views and materialized views, with all that stands on them,
 * triggers, rules, row policies. A column of PostgreSQL that changes its type enters; they are dropped and, when the change is
 * done, made again from the catalogue's own words with owner, privileges, comments and options. Tables and columns that are to
 * go enter, of SQLite as well; the statements leave for whoever writes the revision. What cannot come back as it was is named.
 */
@NullMarked
package dev.retort.runtime.setaside;

import org.jspecify.annotations.NullMarked;
