/**
 * The two tables that Retort keeps in a database: the version, which alone says where the database is, and the history, which
 * is written for people. What was applied is compared here with what classes say now.
 */
@NullMarked
package dev.retort.runtime.bookkeeping;

import org.jspecify.annotations.NullMarked;
