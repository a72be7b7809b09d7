package dev.retort.runtime.precondition;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.preflight.Preflight;
import dev.retort.dialect.preflight.Question;
import dev.retort.operation.Operation;
import dev.retort.runtime.PreflightException;
import dev.retort.runtime.bookkeeping.TablePresence;
import dev.retort.runtime.preparation.PreparedRevision;
import dev.retort.runtime.recording.SourceLine;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks, before anything runs, whether the rows that are there leave room for what is going to be required. */
public final class RowsInTheWay {
    private final Connection connection;
    private final Dialect dialect;
    private final List<PreparedRevision> plan;
    private final int done;

    /**
     * Looks at a plan.
     *
     * @param done how many operations of it an earlier run has carried out
     */
    public RowsInTheWay(Connection connection, Dialect dialect, List<PreparedRevision> plan, int done) {
        this.connection = connection;
        this.dialect = dialect;
        this.plan = plan;
        this.done = done;
    }

    /**
     * Asks all questions of the plan.
     *
     * @throws PreflightException that says of everything that is in the way what it is and what to do
     */
    public void requireNone() throws SQLException {
        List<Operation> operations = plan.stream()
                .flatMap(revision -> revision.operations().stream())
                .skip(done)
                .toList();
        List<String> messages = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Question question : Preflight.questions(dialect, operations)) {
            long rows = areThere(question) ? count(question.countQuery()) : 0;
            if (rows > 0) {
                if (!messages.isEmpty()) {
                    lines.add("also: " + question.message(rows));
                }
                messages.add(question.message(rows));
                lines.add(question.wayOut(place(question)));
                lines.add("see them: " + question.listQuery());
            }
        }
        if (!messages.isEmpty()) {
            throw new PreflightException(messages.get(0) + "; nothing was run", lines);
        }
    }

    private String place(Question question) {
        return plan.stream()
                .flatMap(revision -> revision.lineOf(question.origin()).stream())
                .findFirst()
                .map(SourceLine::toString)
                .orElse("the revision");
    }

    private boolean areThere(Question question) throws SQLException {
        for (ObjectName table : question.tables()) {
            if (!TablePresence.exists(connection, dialect, table)) {
                return false;
            }
        }
        return true;
    }

    private long count(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
