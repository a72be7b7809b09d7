package dev.retort.runtime.precondition;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Step;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationDescription;
import dev.retort.runtime.DatabaseException;
import dev.retort.runtime.PreflightException;
import dev.retort.runtime.preparation.PreparedRevision;
import dev.retort.runtime.recording.SourceLine;
import dev.retort.runtime.replay.ReplayCatalog;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether all revisions of a plan can share one transaction, known before the first statement. */
public final class SingleTransaction {
    private SingleTransaction() {}

    /**
     * Looks for a step that cannot.
     *
     * @throws PreflightException naming the revision, the step and its line
     */
    public static void requirePossible(List<PreparedRevision> plan, Dialect dialect) {
        List<Operation> all = new ArrayList<>();
        for (PreparedRevision revision : plan) {
            all.addAll(revision.operations());
            requirePossible(revision.operations(), revision.before(), plan, dialect);
        }
        // And as one: what a revision adds may be what a later one cannot use before it is committed.
        plan.stream().findFirst().ifPresent(first -> requirePossible(all, first.before(), plan, dialect));
    }

    private static void requirePossible(
            List<Operation> operations, Schema before, List<PreparedRevision> plan, Dialect dialect) {
        for (Step step : steps(operations, before, dialect)) {
            reason(step).ifPresent(reason -> refuse(step.origin(), reason, plan));
        }
    }

    private static List<Step> steps(List<Operation> operations, Schema before, Dialect dialect) {
        if (operations.isEmpty()) {
            return List.of();
        }
        try {
            return dialect.render(operations, new ReplayCatalog(before, dialect));
        } catch (UnsupportedSchemaException | DatabaseException unrenderable) {
            // It depends on what only the database knows: should a step refuse when it is reached, all is rolled back.
            return List.of();
        }
    }

    private static Optional<String> reason(Step step) {
        if (step instanceof Step.Repeated) {
            return Optional.of("commits after every batch");
        }
        if (step instanceof Step.Boundary) {
            return Optional.of("needs what comes before it to be committed");
        }
        return step instanceof Step.Statement statement && statement.mode() == Step.Mode.ALONE
                ? Optional.of("cannot run in a transaction")
                : Optional.empty();
    }

    private static void refuse(Operation operation, String reason, List<PreparedRevision> plan) {
        PreparedRevision revision =
                plan.stream().filter(each -> each.holds(operation)).findFirst().orElse(plan.get(0));
        String line = revision.lineOf(operation).map(SourceLine::toString).orElse("");
        throw new PreflightException(
                line + ": \"" + OperationDescription.of(operation) + "\" of revision "
                        + revision.script().described() + " " + reason
                        + ", and one transaction for the whole run was asked for; nothing was run",
                List.of(
                        "a transaction for each revision: without --single-transaction, [run] transaction = \"revision\""));
    }
}
