package dev.retort.migration;

import java.time.temporal.Temporal;
import java.util.UUID;

/** Another default, or none. Rows that are there keep their values. */
public sealed interface DefaultChange extends ColumnChange permits DefaultChangeElement {
    /** What the default was before; an error when it was not. */
    DefaultChange was(String old);

    DefaultChange was(Number old);

    DefaultChange was(boolean old);

    DefaultChange was(Temporal old);

    DefaultChange was(UUID old);

    DefaultChange was(byte[] old);

    DefaultChange was(Sql old);
}
