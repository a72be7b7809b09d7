package dev.retort.runtime.precondition;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Step;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.operation.HandWritten;
import dev.retort.operation.Operation;
import dev.retort.runtime.DatabaseException;
import dev.retort.runtime.PreflightException;
import dev.retort.runtime.preparation.PreparedRevision;
import dev.retort.runtime.recording.SourceLine;
import dev.retort.runtime.replay.ReplayCatalog;
import dev.retort.runtime.setaside.ObjectsInTheWay;
import dev.retort.schema.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Looks, before the first statement of a run, for what stands on columns that change their type and could not be put back.
 * Up to the first hand-written statement: behind it only the database knows, and the step itself looks once more.
 */
public final class SetAsidePossible {
    private SetAsidePossible() {}

    /**
     * Looks for it.
     *
     * @throws PreflightException naming each
     */
    public static void require(Connection connection, Dialect dialect, List<PreparedRevision> plan)
            throws SQLException {
        if (dialect.database() != DatabaseKind.POSTGRESQL) {
            return;
        }
        for (PreparedRevision revision : plan) {
            for (Step step : steps(revision, dialect)) {
                if (step instanceof Step.SetAside aside) {
                    require(connection, dialect, revision, aside);
                }
            }
            if (revision.operations().stream().anyMatch(HandWritten.class::isInstance)) {
                return;
            }
        }
    }

    private static List<Step> steps(PreparedRevision revision, Dialect dialect) {
        List<Operation> operations = revision.operations().stream()
                .takeWhile(operation -> !(operation instanceof HandWritten))
                .toList();
        try {
            return operations.isEmpty()
                    ? List.of()
                    : dialect.render(operations, new ReplayCatalog(revision.before(), dialect));
        } catch (UnsupportedSchemaException | DatabaseException unrenderable) {
            // It depends on what only the database knows; the step looks when it is reached.
            return List.of();
        }
    }

    private static void require(Connection connection, Dialect dialect, PreparedRevision revision, Step.SetAside aside)
            throws SQLException {
        List<String> found = ObjectsInTheWay.ofColumns(connection, dialect.quoted(aside.table()), aside.columns())
                .irreplaceable();
        if (!found.isEmpty()) {
            String line = revision.lineOf(aside.origin())
                    .map(SourceLine::toString)
                    .orElseGet(() -> revision.script().described());
            throw new PreflightException(
                    line + ": " + aside.table() + "." + aside.columns().get(0)
                            + " changes its type, and what stands on it could not be put back as it is: "
                            + String.join("; ", found) + "; nothing was run",
                    List.of(
                            "drop these before it and create them behind it, with op.execute(...) in " + line,
                            "or by hand, before and after the run"));
        }
    }
}
