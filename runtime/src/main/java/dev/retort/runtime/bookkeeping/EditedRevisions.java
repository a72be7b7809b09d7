package dev.retort.runtime.bookkeeping;

import dev.retort.dialect.Dialect;
import dev.retort.migration.MigrationBodyException;
import dev.retort.migration.Recording;
import dev.retort.runtime.DatabaseException;
import dev.retort.runtime.checksum.BodyChecksum;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.preparation.Recordings;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Compares what applied classes say now with what the history knows that they said. Only what they say counts, so that a
 * class may be formatted anew. Of one that asks for arguments, what it does to rows is compared only with the same arguments.
 */
public final class EditedRevisions {
    private EditedRevisions() {}

    /**
     * The edited ones among the applied, in order; reads only.
     *
     * @param rows the version rows of the database
     */
    public static List<EditedRevision> of(
            Connection connection,
            Dialect dialect,
            ExecutionOptions options,
            RevisionGraph graph,
            Collection<String> rows,
            Recordings recordings) {
        Map<String, HistoryTable.LastRun> runs;
        try {
            runs = new HistoryTable(dialect, options.historyTableName()).lastRuns(connection);
        } catch (SQLException unreadable) {
            throw new DatabaseException("cannot read " + options.historyTableName(), unreadable);
        }
        List<EditedRevision> edited = new ArrayList<>();
        List<String> known =
                rows.stream().filter(id -> graph.find(id).isPresent()).toList();
        for (RevisionScript script : graph.ordered(graph.applied(known))) {
            HistoryTable.LastRun run = runs.get(script.id());
            if (run != null && run.upgraded() && isEdited(script, run.checksum(), recordings)) {
                edited.add(new EditedRevision(script, run.applied()));
            }
        }
        return List.copyOf(edited);
    }

    private static boolean isEdited(RevisionScript script, String checksum, Recordings recordings) {
        Recording recording;
        try {
            recording = recordings.of(script, Direction.UPGRADE);
        } catch (MigrationBodyException needsArguments) {
            if (BodyChecksum.asksArguments(checksum)) {
                return false;
            }
            throw needsArguments;
        }
        return BodyChecksum.differs(
                checksum, recording, recordings.checksum(script, Direction.UPGRADE), recordings.arguments());
    }
}
