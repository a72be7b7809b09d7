package dev.retort.runtime.precondition;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.hazard.Hazards;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropTable;
import dev.retort.operation.Irreversible;
import dev.retort.operation.Operation;
import dev.retort.runtime.DataLossRefusedException;
import dev.retort.runtime.DatabaseNotEmptyException;
import dev.retort.runtime.IrreversibleException;
import dev.retort.runtime.bookkeeping.Bookkeeping;
import dev.retort.runtime.bookkeeping.TablePresence;
import dev.retort.runtime.preparation.PreparedRevision;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.replay.CompletedStep;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is looked at before the first statement of a run, so that a run that cannot end well does not begin. */
public final class Preconditions {
    private Preconditions() {}

    /** No step of the plan says that there is no way past it. */
    public static void requireReversible(List<PreparedRevision> plan) {
        for (PreparedRevision revision : plan) {
            for (CompletedStep step : revision.steps()) {
                if (step.operation() instanceof Irreversible irreversible && !step.declared()) {
                    throw new IrreversibleException(
                            step.line() + ": revision " + revision.script().described() + " is irreversible: "
                                    + irreversible.why() + "; nothing was run",
                            List.of());
                }
            }
        }
    }

    public static void requireNoDataLoss(List<PreparedRevision> plan) {
        for (PreparedRevision revision : plan) {
            for (CompletedStep step : revision.steps()) {
                boolean loses = revision.direction() == Direction.DOWNGRADE
                        && !step.declared()
                        && Hazards.deletesData(step.operation());
                if (loses) {
                    throw new DataLossRefusedException(
                            step.line() + ": undoing " + revision.script().described()
                                    + " deletes data, and [safety] data-loss is refuse; nothing was run",
                            List.of("with a backup at hand: add --allow-data-loss"));
                }
            }
        }
    }

    /** A database without version rows does not hold what the first revision creates. */
    public static void requireEmpty(Connection connection, Bookkeeping bookkeeping, List<PreparedRevision> plan)
            throws SQLException {
        Dialect dialect = bookkeeping.dialect();
        PreparedRevision first = plan.get(0);
        if (first.direction() == Direction.DOWNGRADE
                || !first.planned().rowsBefore().isEmpty()) {
            return;
        }
        Set<ObjectName> dropped = new LinkedHashSet<>();
        List<String> there = new ArrayList<>();
        for (Operation operation : first.operations()) {
            if (operation instanceof DropTable drop) {
                dropped.add(drop.table().name());
            } else if (operation instanceof CreateTable create
                    && !dropped.contains(create.table().name())
                    && TablePresence.exists(connection, dialect, create.table().name())) {
                there.add(create.table().name().toString());
            }
        }
        if (!there.isEmpty()) {
            String id = first.script().id();
            String more = there.size() == 1 ? "" : " and " + (there.size() - 1) + " more";
            throw new DatabaseNotEmptyException(
                    "revision " + id + " creates " + there.get(0) + more
                            + ", but the database has it already and no "
                            + bookkeeping.versions().name() + "; nothing was run",
                    List.of(
                            "the database is already like this: retort stamp " + id,
                            "it belongs to something else: choose another database or schema"));
        }
    }
}
