package dev.retort.migration;

import java.time.temporal.Temporal;
import java.util.UUID;

/** A column as it will be. Each method returns a new value; a column that says nothing more is nullable. */
public sealed interface Column extends TableElement permits ColumnElement {
    /** Requires a value in each row. On a table with rows say what those get: {@code backfill} or a default. */
    Column notNull();

    /** The value of rows that say none. */
    Column defaultTo(String value);

    Column defaultTo(Number value);

    Column defaultTo(boolean value);

    /** A date, a time or both, of {@code java.time}. */
    Column defaultTo(Temporal value);

    Column defaultTo(UUID value);

    Column defaultTo(byte[] value);

    /** An expression the database evaluates for each new row, such as {@link Ddl#currentTimestamp()}. */
    Column defaultTo(Sql value);

    /** What the rows that are there get before the column becomes required; the column has no such default afterwards. */
    Column backfill(String value);

    Column backfill(Number value);

    Column backfill(boolean value);

    Column backfill(Temporal value);

    Column backfill(UUID value);

    Column backfill(byte[] value);

    Column backfill(Sql value);

    /** Nobody has decided yet: on a table with rows the migration stops before it has changed anything. */
    Column backfill(Undecided value);

    /** Numbered by the database unless the application gives a value. */
    Column identity();

    /** Numbered by the database, counting as the settings say. */
    Column identity(SequenceSetting first, SequenceSetting... more);

    /** Numbered by the database; the application cannot give a value. */
    Column identityAlways();

    Column identityAlways(SequenceSetting first, SequenceSetting... more);

    /** PostgreSQL's older form of identity: a default that asks a sequence the column owns. Elsewhere an identity. */
    Column serial();

    Column serial(SequenceSetting first, SequenceSetting... more);

    /** Computed from other columns of the row and stored with it. */
    Column generatedAs(String expression);

    Column generatedAs(Sql expression);

    /** Computed when it is read, not stored; after {@code generatedAs}. */
    Column virtual();

    /** The only texts the column may hold, kept by a check. */
    Column oneOf(String first, String... rest);

    /** The name of the check that keeps {@code oneOf}, where it is not that of the convention. */
    Column checkNamed(String name);

    /** How texts are sorted and compared, in the database's own name for it. */
    Column collate(String collation);

    /** What the column means, stored where the database stores comments. */
    Column comment(String text);
}
