package dev.retort.migration;

import java.time.temporal.Temporal;
import java.util.UUID;

/** The column becomes required. */
public sealed interface NotNullChange extends ColumnChange permits NotNullElement {
    /** What the rows that have null get first. */
    NotNullChange backfill(String value);

    NotNullChange backfill(Number value);

    NotNullChange backfill(boolean value);

    NotNullChange backfill(Temporal value);

    NotNullChange backfill(UUID value);

    NotNullChange backfill(byte[] value);

    NotNullChange backfill(Sql value);

    /** Nobody has decided yet: with null in a row the migration stops before it has changed anything. */
    NotNullChange backfill(Undecided value);
}
