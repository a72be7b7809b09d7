package dev.retort.dialect.postgresql;

import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.token.SqlStatements;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.EnumChange;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameEnum;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets a transaction end between the statement that adds a label to an enum type and the first one that may use it:
 * PostgreSQL refuses a label that is not committed, unless its type is as new.
 */
final class NewLabels {
    private final List<String> uncommitted = new ArrayList<>();
    private final Set<ObjectName> newTypes = new TreeSet<>();

    /** Takes note of an operation that has run in the transaction that is open. */
    void ran(Operation operation) {
        if (operation instanceof CreateEnum create) {
            newTypes.add(create.type().name());
        } else if (operation instanceof RenameEnum rename && newTypes.contains(rename.from())) {
            newTypes.add(rename.to());
        } else if (operation instanceof AlterEnum alter
                && alter.change() instanceof EnumChange.Add add
                && !newTypes.contains(alter.before().name())) {
            uncommitted.add(add.label());
        } else if (operation instanceof ExecuteSql execute) {
            WrittenStatement.addedLabel(execute.sql().on(DatabaseKind.POSTGRESQL))
                    .ifPresent(uncommitted::add);
        } else if (operation instanceof ExecuteScript script) {
            SqlStatements.split(script.text(), DatabaseKind.POSTGRESQL).stream()
                    .map(WrittenStatement::addedLabel)
                    .forEach(label -> label.ifPresent(uncommitted::add));
        }
    }

    /** The steps of one operation, with a boundary before the first that may use a new label. */
    List<Step> separated(Operation operation, List<Step> steps) {
        List<Step> separated = new ArrayList<>();
        boolean whole = steps.stream().anyMatch(Step.SetAside.class::isInstance);
        for (Step step : steps) {
            // What is set aside comes back in the same transaction: the whole operation is in the new one.
            if (whole ? separated.isEmpty() && steps.stream().anyMatch(this::mayUse) : mayUse(step)) {
                committed();
                if (!endsTransaction(step)) {
                    separated.add(new Step.Boundary(step.origin()));
                }
            }
            separated.add(step);
            if (endsTransaction(step)) {
                committed();
            }
            if (operation instanceof ExecuteSql || operation instanceof ExecuteScript) {
                WrittenStatement.addedLabel(((Step.Statement) step).sql()).ifPresent(uncommitted::add);
            }
        }
        if (!(operation instanceof ExecuteSql || operation instanceof ExecuteScript)) {
            ran(operation);
        }
        return separated;
    }

    private void committed() {
        uncommitted.clear();
        newTypes.clear();
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
                || step instanceof Step.Boundary
                || (step instanceof Step.Statement statement && statement.mode() == Step.Mode.ALONE);
    }
}
