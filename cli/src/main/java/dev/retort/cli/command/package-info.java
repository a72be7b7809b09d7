/**
 * The commands, one a file. Each reads the configuration, calls the modules that do the work and prints what came of it.
 */
@NullMarked
package dev.retort.cli.command;

import org.jspecify.annotations.NullMarked;
