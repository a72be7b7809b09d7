/**
 * Keeps a second migrator out of a database, in the way each database offers. A lock is asked for again and again, up to a
 * limit, and goes with the connection that holds it.
 */
@NullMarked
package dev.retort.runtime.lock;

import org.jspecify.annotations.NullMarked;
