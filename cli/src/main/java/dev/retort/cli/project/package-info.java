/**
 * A project that does not use Retort yet: what is found in its folder, and the configuration that follows from it.
 */
@NullMarked
package dev.retort.cli.project;

import org.jspecify.annotations.NullMarked;
