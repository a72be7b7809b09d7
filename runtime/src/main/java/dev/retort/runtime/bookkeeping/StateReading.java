package dev.retort.runtime.bookkeeping;

import dev.retort.runtime.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Reads where a database is; changes nothing. */
public final class StateReading {
    private StateReading() {}

    public static DatabaseState of(Connection connection, Bookkeeping bookkeeping, RevisionGraph graph)
            throws SQLException {
        if (!bookkeeping.versions().exists(connection)) {
            return new DatabaseState(false, Collections.emptySortedSet(), Collections.emptySortedMap());
        }
        SortedSet<String> rows = bookkeeping.versions().rows(connection);
        SortedMap<String, Optional<String>> unknown = new TreeMap<>();
        for (String id : graph.unknown(rows)) {
            unknown.put(id, bookkeeping.history().described(connection, id));
        }
        return new DatabaseState(true, rows, unknown);
    }
}
