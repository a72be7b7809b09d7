/**
 * Entities against database, or against what the migrations made: the model, the catalogue and the replay are brought
 * together here and handed to the differ. What leaves is a difference and what a report of it needs.
 */
@NullMarked
package dev.retort.cli.comparison;

import org.jspecify.annotations.NullMarked;
