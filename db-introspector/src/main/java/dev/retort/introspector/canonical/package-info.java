/**
 * Asks a server how it understands types and SQL texts, so that two spellings of one thing become equal. Schemas enter,
 * schemas of the same shape leave for the differ; the database is as it was before.
 */
@NullMarked
package dev.retort.introspector.canonical;

import org.jspecify.annotations.NullMarked;
