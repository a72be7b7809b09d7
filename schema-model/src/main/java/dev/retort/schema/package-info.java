/**
 * What a database schema is made of, as immutable records. A schema is read from entity classes or from a live
 * database, compared by the differ, and replayed in memory by the runtime; nothing in here knows where it came from.
 */
@NullMarked
package dev.retort.schema;

import org.jspecify.annotations.NullMarked;
