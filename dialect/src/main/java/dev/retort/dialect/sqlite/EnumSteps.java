package dev.retort.dialect.sqlite;

import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.createtext.Clause;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.EnumChange;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A named enum type is a check on each column that uses it, and nothing where no column does. */
record EnumSteps(Rendering rendering) {
    List<Step> alter(AlterEnum operation) {
        List<Step> steps = new ArrayList<>();
        for (EnumColumns.Use use : rendering.enums().uses(operation.before().name())) {
            TablePicture table = rendering.picture().table(use.table());
            if (!SourceColumns.areCopied(table, SqlQuotes.name(use.column()))) {
                steps.addAll(rendering.picture().rebuild(table));
            }
            change(table, use, operation);
        }
        rendering.enums().put(operation.after());
        return steps;
    }

    private void change(TablePicture table, EnumColumns.Use use, AlterEnum operation) {
        Column column = Column.of(use.column(), SqliteTypes.ENUM);
        Optional<Clause.Check> check = new ClauseFinder(table.target()).allowedValues(use.table(), column);
        List<String> labels = operation.after().labels();
        Optional<String> clause = labels.isEmpty()
                ? Optional.empty()
                : Optional.of(rendering.texts().allowedValues(use.table(), listed(column, labels, check)));
        CreateTableText target = table.target();
        if (check.isPresent()) {
            target = clause.isPresent()
                    ? target.withClause(check.get(), clause.get())
                    : target.withoutClause(check.get());
        } else if (clause.isPresent()) {
            target = target.withConstraint(clause.get());
        }
        String name = SqlQuotes.name(use.column());
        replacement(operation.change()).ifPresent(pair -> table.source(use.column(), replaced(name, pair)));
        if (operation.change() instanceof EnumChange.Drop drop
                && drop.replacement().isEmpty()) {
            table.before()
                    .add(new Step.Expectation(
                            "SELECT 1 FROM " + SqlQuotes.name(table.stored().name()) + " WHERE " + name + " = "
                                    + SqlQuotes.text(drop.label()) + " LIMIT 1",
                            use.table() + "." + use.column() + " still holds " + drop.label()
                                    + ", which is to be dropped; say what it becomes: replacedBy(...)",
                            operation));
        }
        table.pending(target, operation);
    }

    private static Column listed(Column column, List<String> labels, Optional<Clause.Check> check) {
        return column.withAllowedValues(Optional.of(new AllowedValues(labels, check.flatMap(Clause.Check::name))));
    }

    private static Optional<List<String>> replacement(EnumChange change) {
        if (change instanceof EnumChange.Rename rename) {
            return Optional.of(List.of(rename.from(), rename.to()));
        } else if (change instanceof EnumChange.Drop drop) {
            return drop.replacement().map(to -> List.of(drop.label(), to));
        }
        return Optional.empty();
    }

    private static String replaced(String column, List<String> pair) {
        return "CASE " + column + " WHEN " + SqlQuotes.text(pair.get(0)) + " THEN " + SqlQuotes.text(pair.get(1))
                + " ELSE " + column + " END";
    }
}
