/**
 * The API that migration classes are written against: a migration says what changes, in words, and touches no database.
 * Users' files compile against these interfaces for years; signatures are added, never changed.
 */
@NullMarked
package dev.retort.migration;

import org.jspecify.annotations.NullMarked;
