package dev.retort.dialect.postgresql;

import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.RequiredColumn;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.dialect.Structure;
import dev.retort.dialect.token.LiteralCasts;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Generation;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlText;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column that becomes another: what stands in the way of the change goes first (checks, default, numbering), then type and
 * values change, then the new rules come.
 */
final class AlterColumnSteps {
    private static final int SET_EXPRESSION = 17;

    private final Clauses clauses;
    private final LiveCatalog catalog;
    private final AlterColumn operation;
    private final ObjectName table;
    private final Column before;
    private final Column after;
    private final StepList steps;
    private final NotNullSteps notNull;
    private final boolean becomesRequired;

    /** Whether the column becomes required in transactions of its own; a numbered one has to be at once. */
    private final boolean apart;

    AlterColumnSteps(Clauses clauses, LiveCatalog catalog, AlterColumn operation) {
        this.clauses = clauses;
        this.catalog = catalog;
        this.operation = operation;
        this.table = operation.table();
        this.before = operation.before();
        this.after = operation.after();
        this.steps = new StepList(operation);
        this.notNull = new NotNullSteps(clauses, catalog, table, after.name());
        this.becomesRequired = before.nullable() && !after.nullable();
        this.apart = becomesRequired
                && before.identity().equals(after.identity())
                && before.computed().equals(after.computed())
                && notNull.areNeeded();
    }

    List<Step> steps() {
        boolean typeChanges = typeChanges();
        boolean checkChanges = typeChanges || !allowed(before).equals(allowed(after)) || allowedNameChanges();
        List<Column> computed = typeChanges
                ? catalog.table(table)
                        .map(it -> ColumnMentions.computed(it, after.name()))
                        .orElse(List.of())
                : List.of();
        boolean inTheWay = typeChanges || computationChanges();
        if (inTheWay) {
            List<String> columns = Stream.concat(Stream.of(after), computed.stream())
                    .map(Column::name)
                    .toList();
            steps.add(new Step.SetAside(table, columns, operation));
        }
        if (before.allowedValues().isPresent() && checkChanges) {
            dropAllowedValues();
        }
        Dependents dependents = new Dependents(clauses);
        if (typeChanges && TypeChange.changesLiterals(before.type(), after.type())) {
            dependents.collect(catalog, table, after.name());
        }
        dependents.drop(steps);
        computed.forEach(column -> steps.run(clauses.alter(table) + "DROP COLUMN " + clauses.quoted(column.name())));
        if (computationChanges()) {
            changeComputation();
        } else {
            changeStored(typeChanges);
        }
        for (Column column : computed) {
            Column retyped = column.withGeneration(column.computed()
                    .map(it -> new Generation.Computed(withoutOldCasts(it.expression()), it.stored())));
            new ColumnSteps(clauses).replaceDropped(steps, table, retyped, catalog);
        }
        dependents.create(steps, this::withoutOldCasts);
        if (after.allowedValues().isPresent()
                && (checkChanges || before.allowedValues().isEmpty())) {
            steps.run(clauses.alter(table) + "ADD " + clauses.allowedValues(table, after));
        }
        if (!before.comment().equals(after.comment())) {
            new TableSteps(clauses).changeComment(steps, table, after);
        }
        if (inTheWay) {
            steps.add(new Step.PutBack(operation));
        }
        if (becomesRequired && apart) {
            notNull.addTo(steps, fillOfNulls());
        } else if (!before.nullable() && after.nullable()) {
            notNull.removeLeftover(steps);
        }
        return steps.steps();
    }

    /** What the database wrote down for the old type would keep comparing in the old type. */
    private SqlText withoutOldCasts(SqlText text) {
        return SqlText.of(LiteralCasts.without(
                text.on(DatabaseKind.POSTGRESQL),
                DatabaseKind.POSTGRESQL,
                cast -> TypeChange.isCastFor(before.type(), cast)));
    }

    private void changeStored(boolean typeChanges) {
        IdentitySteps identity = new IdentitySteps(clauses);
        boolean defaultInTheWay = typeChanges
                || (before.identity().isEmpty() && after.identity().isPresent())
                || after.defaultValue().isEmpty();
        boolean defaultChanges = !before.defaultValue().equals(after.defaultValue());
        boolean defaultGoes = before.defaultValue().isPresent() && defaultInTheWay && (typeChanges || defaultChanges);
        if (defaultGoes) {
            alter("DROP DEFAULT");
        }
        identity.drop(steps, table, before, after);
        if (!before.nullable() && after.nullable()) {
            alter("DROP NOT NULL");
        }
        if (typeChanges) {
            changeType();
        }
        if (becomesRequired) {
            fillNulls();
            if (!apart) {
                alter("SET NOT NULL");
            }
        }
        identity.add(steps, table, before, after);
        if (after.defaultValue().isPresent() && (defaultChanges || defaultGoes)) {
            Value value = after.defaultValue().get();
            alter("SET DEFAULT " + clauses.dialect().value(value));
        }
    }

    private void changeType() {
        String column = clauses.quoted(after.name());
        String using = operation
                .using()
                .map(text -> text.on(DatabaseKind.POSTGRESQL))
                .or(() -> TypeChange.using(column, before.type(), after.type()))
                .map(text -> " USING " + text)
                .orElse("");
        boolean collationGoes =
                before.collation().isPresent() && after.collation().isEmpty();
        String collation = collationGoes ? " COLLATE \"default\"" : clauses.collation(after);
        alter("TYPE " + clauses.dialect().typeText(after.type()) + collation + using);
        boolean serial = after.identity()
                .filter(identity -> identity.mode() == Generation.Identity.Mode.SERIAL)
                .isPresent();
        if (serial && before.identity().equals(after.identity())) {
            new IdentitySteps(clauses).serialType(steps, table, after);
        }
    }

    private void fillNulls() {
        Optional<String> fill = fillOfNulls();
        if (fill.isPresent()) {
            steps.run(fill.get());
        } else {
            RequiredColumn.expectation(clauses.dialect(), operation).ifPresent(steps::add);
        }
    }

    private Optional<String> fillOfNulls() {
        String column = clauses.quoted(after.name());
        return operation
                .backfill()
                .filter(Backfill.With.class::isInstance)
                .map(backfill -> "UPDATE " + clauses.quoted(table) + " SET " + column + " = "
                        + clauses.dialect().value(((Backfill.With) backfill).value()) + " WHERE " + column
                        + " IS NULL");
    }

    private void changeComputation() {
        boolean wasStored = before.computed().filter(it -> isStored(it)).isPresent();
        if (wasStored && after.computed().isEmpty()) {
            alter("DROP EXPRESSION");
            Column plain = before.withGeneration(Optional.empty());
            AlterColumn rest = new AlterColumn(
                    table,
                    plain.withAllowedValues(after.allowedValues()).withComment(after.comment()),
                    after,
                    operation.backfill(),
                    operation.using());
            new AlterColumnSteps(clauses, catalog, rest)
                    .steps().stream()
                            .filter(step -> !(step instanceof Step.SetAside || step instanceof Step.PutBack))
                            .forEach(step -> steps.add(withOrigin(step)));
            return;
        }
        boolean sameKind = before.computed().isPresent()
                && after.computed().isPresent()
                && isStored(before.computed().get())
                        == isStored(after.computed().get())
                && !typeChanges()
                && before.nullable() == after.nullable();
        if (sameKind && clauses.dialect().version().atLeast(SET_EXPRESSION, 0)) {
            String expression = after.computed().get().expression().on(DatabaseKind.POSTGRESQL);
            alter("SET EXPRESSION AS (" + expression + ")");
        } else {
            new ColumnSteps(clauses).replace(steps, table, after, catalog);
        }
    }

    private boolean isStored(Generation.Computed computed) {
        return ((Generation.Computed) clauses.stored(computed)).stored();
    }

    private Step withOrigin(Step step) {
        if (step instanceof Step.Statement statement) {
            return new Step.Statement(statement.sql(), statement.values(), statement.mode(), operation);
        } else if (step instanceof Step.Expectation expectation) {
            return new Step.Expectation(expectation.query(), expectation.failure(), operation);
        } else if (step instanceof Step.Boundary) {
            return new Step.Boundary(operation);
        }
        return step;
    }

    private void dropAllowedValues() {
        String known = catalog.table(table)
                .flatMap(it -> Structure.allowedValuesName(it, after.name()))
                .orElseGet(() -> ConstraintNames.ofAllowedValues(table, before));
        String condition = clauses.condition(before);
        String name = catalog.constraintName(table, new Check(Optional.of(known), SqlText.of(condition)))
                .orElse(known);
        steps.run(clauses.alter(table) + "DROP CONSTRAINT " + clauses.quoted(name));
    }

    private boolean computationChanges() {
        return !before.computed().equals(after.computed())
                || (before.computed().isPresent() && (typeChanges() || before.nullable() != after.nullable()));
    }

    private boolean typeChanges() {
        String old = clauses.dialect().typeText(before.type());
        return !old.equals(clauses.dialect().typeText(after.type()))
                || !before.collation().equals(after.collation());
    }

    private static Optional<List<String>> allowed(Column column) {
        return column.allowedValues().map(AllowedValues::values);
    }

    private boolean allowedNameChanges() {
        return before.allowedValues().isPresent()
                && after.allowedValues().isPresent()
                && !ConstraintNames.ofAllowedValues(table, before)
                        .equals(ConstraintNames.ofAllowedValues(table, after));
    }

    private void alter(String change) {
        steps.run(clauses.alterColumn(table, after.name()) + change);
    }
}
