/**
 * A JDBC connection enters, the schema of the database behind it leaves, together with the canonical forms its server
 * gives to expressions. The differ compares it with what the entity classes ask for.
 */
@NullMarked
package dev.retort.introspector;

import org.jspecify.annotations.NullMarked;
