/**
 * PostgreSQL: its spelling, what each version can do, and how an operation becomes steps that lock as little and as short as
 * they can. Operations come in from the engine, steps go back to it.
 */
@NullMarked
package dev.retort.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
