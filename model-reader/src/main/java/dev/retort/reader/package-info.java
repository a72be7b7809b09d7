/**
 * Entity classes enter, through Hibernate's boot metadata, and the schema they ask for leaves. The differ compares it
 * with what the database has. This is the only module that sees Hibernate.
 */
@NullMarked
package dev.retort.reader;

import org.jspecify.annotations.NullMarked;
