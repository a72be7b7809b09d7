/**
 * Answers a renderer that asks what is there in the middle of a run: from the revisions where they made it, else from the
 * catalogue of the database itself.
 */
@NullMarked
package dev.retort.runtime.catalog;

import org.jspecify.annotations.NullMarked;
