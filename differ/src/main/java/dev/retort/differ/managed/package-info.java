/**
 * What a comparison is about: the objects of the model, those that revisions made, and what patterns add or take out. All
 * else in a database is left alone, and listed.
 */
@NullMarked
package dev.retort.differ.managed;

import org.jspecify.annotations.NullMarked;
