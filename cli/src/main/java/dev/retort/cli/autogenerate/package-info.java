/**
 * What {@code revision --autogenerate} does, for other tools: entities and a connection go in, the operations that lead from
 * the database to the entities come out, and the class that holds them. Nothing is written anywhere.
 */
@NullMarked
package dev.retort.cli.autogenerate;

import org.jspecify.annotations.NullMarked;
