/**
 * Two schemas that differ only because one was named by another strategy: found from the names of their tables, and told
 * with what to set.
 */
@NullMarked
package dev.retort.differ.naming;

import org.jspecify.annotations.NullMarked;
