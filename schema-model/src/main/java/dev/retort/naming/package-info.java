/**
 * The names that constraints and indexes get when nobody gave them one: the same on every database and for ever. The
 * recorder completes operations with them, and the differ asks whether a name it found is one of them.
 */
@NullMarked
package dev.retort.naming;

import org.jspecify.annotations.NullMarked;
