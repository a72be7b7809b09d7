/**
 * Runs migrations: their bodies are recorded as operations, completed, checked, rendered by a dialect and executed over
 * JDBC up or down the revision graph.
 */
@NullMarked
package dev.retort.runtime;

import org.jspecify.annotations.NullMarked;
