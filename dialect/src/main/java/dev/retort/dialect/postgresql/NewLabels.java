package dev.retort.dialect.postgresql;

import dev.retort.dialect.EvolvingCatalog;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.EnumChange;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.schema.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets a transaction end between the statement that adds a label to an enum type and the first one that may use it:
 * PostgreSQL refuses a label that is not committed, unless its type is as new.
 */
final class NewLabels {
    private final List<String> uncommitted = new ArrayList<>();

    /** The steps of one operation, the first that may use a new label marked to begin a group. */
    List<Step> separated(Operation operation, List<Step> steps, EvolvingCatalog catalog) {
        List<Step> separated = new ArrayList<>();
        for (Step step : steps) {
            if (mayUse(step)) {
                uncommitted.clear();
                begin(separated, step);
            } else {
                separated.add(step);
            }
            if (endsTransaction(step)) {
                uncommitted.clear();
            }
            if (operation instanceof ExecuteSql || operation instanceof ExecuteScript) {
                WrittenStatement.addedLabel(((Step.Statement) step).sql()).ifPresent(uncommitted::add);
            }
        }
        added(operation, catalog).ifPresent(uncommitted::add);
        return separated;
    }

    private static Optional<String> added(Operation operation, EvolvingCatalog catalog) {
        return operation instanceof AlterEnum alter
                        && alter.change() instanceof EnumChange.Add add
                        && !catalog.isCreated(alter.before().name())
                ? Optional.of(add.label())
                : Optional.empty();
    }

    private boolean mayUse(Step step) {
        if (uncommitted.isEmpty()) {
            return false;
        } else if (step instanceof Step.Statement statement) {
            // The label beside which another one is put needs not be committed.
            return !statement.sql().startsWith("ALTER TYPE")
                    && uncommitted.stream().anyMatch(label -> names(statement, label));
        } else if (step instanceof Step.Expectation expectation) {
            return uncommitted.stream().anyMatch(label -> expectation.query().contains(SqlQuotes.text(label)));
        }
        return step instanceof Step.Code;
    }

    private static boolean names(Step.Statement statement, String label) {
        boolean written = statement.sql().contains(SqlQuotes.text(label));
        return written || statement.values().stream().anyMatch(value -> value.equals(new Literal.Text(label)));
    }

    private static boolean endsTransaction(Step step) {
        return step instanceof Step.Repeated
                || (step instanceof Step.Statement statement && statement.mode() != Step.Mode.IN_GROUP);
    }

    private static void begin(List<Step> steps, Step step) {
        if (step instanceof Step.Statement statement && statement.mode() == Step.Mode.IN_GROUP) {
            steps.add(new Step.Statement(statement.sql(), statement.values(), Step.Mode.NEW_GROUP, step.origin()));
            return;
        }
        if (!endsTransaction(step)) {
            steps.add(new Step.Statement("SELECT 1", List.of(), Step.Mode.NEW_GROUP, step.origin()));
        }
        steps.add(step);
    }
}
