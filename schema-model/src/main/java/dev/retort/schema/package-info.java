/**
 * The records of a database schema, the same for every database. The entity reader and the catalogue readers produce a
 * {@link dev.retort.schema.Schema}; the differ compares two of them; operations change one in memory. Every record is
 * immutable and checks itself when it is built.
 */
@NullMarked
package dev.retort.schema;

import org.jspecify.annotations.NullMarked;
