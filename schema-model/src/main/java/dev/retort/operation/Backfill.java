package dev.retort.operation;

import dev.retort.schema.Value;

/** What the rows that are already there get in a column that becomes required. */
public sealed interface Backfill {
    record With(Value value) implements Backfill {}

    /** Nobody has said yet; running it against a table with rows is an error. */
    record Undecided() implements Backfill {}
}
