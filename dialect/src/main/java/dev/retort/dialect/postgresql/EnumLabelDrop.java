package dev.retort.dialect.postgresql;

import dev.retort.dialect.DefaultForm;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.LiveCatalog.ColumnUse;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.naming.ShortName;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.EnumChange;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Optional;

/**
 * Drops a label of an enum type. PostgreSQL has no statement for that: the type is made anew without it, and every column
 * that uses it is moved to the new type, with its default and with the checks and indexes that compare it with a label.
 */
final class EnumLabelDrop {
    private final Clauses clauses;
    private final AlterEnum operation;
    private final EnumChange.Drop drop;
    private final List<ColumnUse> uses;
    private final Dependents dependents;

    EnumLabelDrop(Clauses clauses, LiveCatalog catalog, AlterEnum operation, EnumChange.Drop drop) {
        this.clauses = clauses;
        this.operation = operation;
        this.drop = drop;
        this.uses = catalog.columnsOfType(operation.before().name());
        this.dependents = new Dependents(clauses);
        uses.forEach(
                use -> dependents.collect(catalog, use.table(), use.column().name()));
    }

    void addTo(StepList steps) {
        ObjectName name = operation.before().name();
        ObjectName old = name.withName(ShortName.of(name.name() + "_before_retort"));
        uses.forEach(use -> vacate(steps, use));
        uses.forEach(use ->
                steps.add(new Step.SetAside(use.table(), List.of(use.column().name()), operation)));
        dependents.drop(steps);
        uses.stream()
                .filter(use -> use.column().defaultValue().isPresent())
                .forEach(use -> alter(steps, use, "DROP DEFAULT"));
        steps.run("ALTER TYPE " + clauses.quoted(name) + " RENAME TO " + clauses.quoted(old.name()));
        steps.run(EnumSteps.createType(clauses, operation.after()));
        uses.forEach(use -> move(steps, use));
        uses.forEach(use -> restoreDefault(steps, use));
        dependents.create(steps, text -> text);
        uses.stream().findFirst().ifPresent(use -> steps.add(new Step.PutBack(operation)));
        steps.run("DROP TYPE " + clauses.quoted(old));
    }

    /** Sees to it that no row holds the label. */
    private void vacate(StepList steps, ColumnUse use) {
        String table = clauses.quoted(use.table());
        String column = clauses.quoted(use.column().name());
        String label = SqlQuotes.text(drop.label());
        String holds = isArray(use) ? label + " = ANY (" + column + ")" : column + " = " + label;
        if (drop.replacement().isPresent()) {
            String replacement = SqlQuotes.text(drop.replacement().get());
            String type = clauses.quoted(operation.before().name());
            String value = isArray(use)
                    ? "array_replace(" + column + ", " + label + "::" + type + ", " + replacement + "::" + type + ")"
                    : replacement;
            steps.run("UPDATE " + table + " SET " + column + " = " + value + " WHERE " + holds);
        } else {
            steps.expectNone(
                    "SELECT 1 FROM " + table + " WHERE " + holds + " LIMIT 1",
                    use.table() + "." + use.column().name() + " has rows that are " + drop.label()
                            + ", which is to be dropped from "
                            + operation.before().name());
        }
    }

    private void move(StepList steps, ColumnUse use) {
        String type = clauses.dialect().typeText(use.column().type());
        String text = isArray(use) ? "::text[]::" : "::text::";
        alter(
                steps,
                use,
                "TYPE " + type + " USING " + clauses.quoted(use.column().name()) + text + type);
    }

    private void restoreDefault(StepList steps, ColumnUse use) {
        Optional<Value> value = use.column()
                .defaultValue()
                .flatMap(it -> withoutLabel(it, use.column().type()));
        value.ifPresent(
                it -> alter(steps, use, "SET DEFAULT " + clauses.dialect().value(it)));
    }

    /** A default that is the label becomes what the rows become; with nothing said there is no default any more. */
    private Optional<Value> withoutLabel(Value value, ColumnType type) {
        boolean isLabel = DefaultForm.of(clauses.dialect(), value, type)
                .filter(new Literal.Text(drop.label())::equals)
                .isPresent();
        return isLabel ? drop.replacement().map(Literal.Text::new) : Optional.of(value);
    }

    private void alter(StepList steps, ColumnUse use, String change) {
        steps.run(clauses.alterColumn(use.table(), use.column().name()) + change);
    }

    private static boolean isArray(ColumnUse use) {
        Column column = use.column();
        return column.type() instanceof ColumnType.Array;
    }
}
