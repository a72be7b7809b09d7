/**
 * Makes a new migration class: its id, the name of its file, its parents. A difference or nothing goes in, the path of the
 * written file comes out.
 */
@NullMarked
package dev.retort.cli.newrevision;

import org.jspecify.annotations.NullMarked;
