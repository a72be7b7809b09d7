/**
 * The commands a person types. Each reads the configuration, wires the other modules together and reports the result;
 * exit codes and messages are decided here and nowhere else.
 */
@NullMarked
package dev.retort.cli;

import org.jspecify.annotations.NullMarked;
