/**
 * Loaded classes and settings enter, and Hibernate's boot metadata for one database leaves: no session factory, no
 * connection. The mapping package turns it into a schema.
 */
@NullMarked
package dev.retort.reader.boot;

import org.jspecify.annotations.NullMarked;
