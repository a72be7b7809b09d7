/**
 * How a command says that it cannot go on: one line, ways out, an exit code. Thrown anywhere in the command line, printed
 * in one place.
 */
@NullMarked
package dev.retort.cli.failure;

import org.jspecify.annotations.NullMarked;
