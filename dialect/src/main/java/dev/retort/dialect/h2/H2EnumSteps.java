package dev.retort.dialect.h2;

import dev.retort.dialect.DefaultForm;
import dev.retort.dialect.LiveCatalog.ColumnUse;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.EnumChange;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Optional;

/** A change of labels is a change of every column that lists them. The values go through text, which knows no labels. */
final class H2EnumSteps {
    private final H2Clauses clauses;

    H2EnumSteps(H2Clauses clauses) {
        this.clauses = clauses;
    }

    List<Step> alter(AlterEnum operation) {
        StepList steps = new StepList(operation);
        String type = H2Types.text(EnumLabels.type(operation.after().labels()));
        for (ColumnUse use : clauses.catalog().columnsOfType(operation.before().name())) {
            String column = use.column().name();
            boolean array = use.column().type() instanceof ColumnType.Array;
            use.column().defaultValue().ifPresent(value -> alter(steps, use, "DROP DEFAULT"));
            alter(steps, use, "SET DATA TYPE varchar" + (array ? " array" : ""));
            Optional<String> from = from(operation.change());
            Optional<String> to = to(operation.change());
            String table = clauses.quoted(use.table());
            String holds = from.map(label -> holds(clauses.quoted(column), array, label))
                    .orElse("");
            if (from.isPresent() && to.isPresent()) {
                steps.run("UPDATE " + table + " SET " + clauses.quoted(column) + " = "
                        + (array
                                ? replaced(table, clauses.quoted(column), from.get(), to.get())
                                : SqlQuotes.text(to.get()))
                        + " WHERE " + holds);
            } else if (from.isPresent()) {
                steps.expectNone(
                        "SELECT 1 FROM " + table + " WHERE " + holds + " LIMIT 1",
                        use.table() + "." + column + " has rows that are " + from.get()
                                + ", which is to be dropped from "
                                + operation.before().name());
            }
            alter(steps, use, "SET DATA TYPE " + type + (array ? " array" : ""));
            use.column()
                    .defaultValue()
                    .flatMap(value -> changed(value, use, from, to))
                    .ifPresent(value ->
                            alter(steps, use, "SET DEFAULT " + clauses.dialect().value(value)));
        }
        return steps.steps();
    }

    private static String holds(String column, boolean array, String label) {
        return array
                ? "ARRAY_CONTAINS(" + column + ", " + SqlQuotes.text(label) + ")"
                : column + " = " + SqlQuotes.text(label);
    }

    /** H2 has no function that replaces an element, and no table of the elements of an outer row's array. */
    private static String replaced(String table, String column, String from, String to) {
        String element = table + "." + column + "[place.x]";
        return "ARRAY(SELECT CASE WHEN " + element + " = " + SqlQuotes.text(from) + " THEN " + SqlQuotes.text(to)
                + " ELSE " + element + " END FROM SYSTEM_RANGE(1, (SELECT MAX(CARDINALITY(" + column + ")) FROM "
                + table
                + ")) place WHERE place.x <= CARDINALITY(" + table + "." + column + ") ORDER BY place.x)";
    }

    private Optional<Value> changed(Value value, ColumnUse use, Optional<String> from, Optional<String> to) {
        boolean isOld = DefaultForm.of(clauses.dialect(), value, use.column().type())
                .filter(plain ->
                        from.map(Literal.Text::new).filter(plain::equals).isPresent())
                .isPresent();
        return isOld ? to.map(Literal.Text::new) : Optional.of(value);
    }

    private void alter(StepList steps, ColumnUse use, String change) {
        steps.run(clauses.alterColumn(use.table(), use.column().name()) + change);
    }

    private static Optional<String> from(EnumChange change) {
        if (change instanceof EnumChange.Rename rename) {
            return Optional.of(rename.from());
        }
        return change instanceof EnumChange.Drop drop ? Optional.of(drop.label()) : Optional.empty();
    }

    private static Optional<String> to(EnumChange change) {
        if (change instanceof EnumChange.Rename rename) {
            return Optional.of(rename.to());
        }
        return change instanceof EnumChange.Drop drop ? drop.replacement() : Optional.empty();
    }
}
