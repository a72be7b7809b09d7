package dev.retort.runtime.catalog;

import dev.retort.runtime.replay.AdoptedObjects;
import java.sql.Connection;

/**
 * Reads what no revision made from a database: whoever has an introspector brings it in here. Without one, migrations can
 * speak of such objects only in hand-written SQL.
 */
@FunctionalInterface
public interface LiveObjects {
    /** The objects behind a connection, read when first asked for. */
    AdoptedObjects of(Connection connection);

    /** No reader: only what revisions made is known. */
    static LiveObjects unread() {
        return connection -> AdoptedObjects.none();
    }
}
