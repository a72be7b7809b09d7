package dev.retort.runtime.bookkeeping;

import dev.retort.dialect.Dialect;
import dev.retort.runtime.DatabaseAheadException;
import dev.retort.runtime.DatabaseException;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a database is.
 *
 * @param hasVersionTable whether Retort has ever been here
 * @param rows the ids of the version table
 * @param unknown those that no revision has, each with what the history says of it
 */
public record DatabaseState(
        boolean hasVersionTable, SortedSet<String> rows, SortedMap<String, Optional<String>> unknown) {
    public DatabaseState {
        rows = Collections.unmodifiableSortedSet(new TreeSet<>(rows));
        unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
    }

    /**
     * Reads where the database behind a connection is; changes nothing.
     *
     * @param options names the tables to look into
     */
    public static DatabaseState of(
            Connection connection, Dialect dialect, ExecutionOptions options, RevisionGraph graph) {
        try {
            return StateReading.of(connection, Bookkeeping.of(dialect, options), graph);
        } catch (SQLException unreadable) {
            throw new DatabaseException("cannot read where the database is", unreadable);
        }
    }

    /**
     * Fails when a row is unknown.
     *
     * @throws DatabaseAheadException naming the first such row and what the history knows of it
     */
    public void requireKnown(RevisionGraph graph) {
        if (unknown.isEmpty()) {
            return;
        }
        String id = unknown.firstKey();
        List<String> waysOut = new ArrayList<>();
        unknown.getOrDefault(id, Optional.empty()).ifPresent(known -> waysOut.add("retort_history: " + known));
        waysOut.add("newer code applied it? use that code to downgrade");
        waysOut.add("the class was deleted? git log --diff-filter=D -- '*" + id + "*'");
        waysOut.add("only the number is wrong? retort stamp --purge head");
        throw new DatabaseAheadException(
                "the database is at " + id + ", which is not among the "
                        + (graph.size() == 1 ? "1 revision" : graph.size() + " revisions") + " in "
                        + graph.location(),
                waysOut);
    }
}
