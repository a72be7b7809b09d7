/**
 * From a plan to what will be carried out: bodies are recorded and completed against the revisions before them, then rendered
 * part by part. A run and a script begin with the same prepared revisions.
 */
@NullMarked
package dev.retort.runtime.preparation;

import org.jspecify.annotations.NullMarked;
