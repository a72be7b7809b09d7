/**
 * The migration classes of the project: their graph, read as text, and their bodies, compiled when they are
 * needed.
 */
@NullMarked
package dev.retort.cli.migration;

import org.jspecify.annotations.NullMarked;
