/**
 * The reader of PostgreSQL: a connection enters, a handful of set-based statements over {@code pg_catalog} are asked, and
 * their rows leave as the records of a schema. The value and condition parsers serve the canonical form as well.
 */
@NullMarked
package dev.retort.introspector.postgresql;

import org.jspecify.annotations.NullMarked;
