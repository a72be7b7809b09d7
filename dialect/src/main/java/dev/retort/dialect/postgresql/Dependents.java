package dev.retort.dialect.postgresql;

import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.StepList;
import dev.retort.schema.Check;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlText;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Checks and indexes whose expressions name columns that change their type: they go before it and come back after. */
final class Dependents {
    private final Clauses clauses;
    private final Map<ObjectName, Set<Check>> checks = new TreeMap<>();
    private final Map<ObjectName, Set<Index>> indexes = new TreeMap<>();

    Dependents(Clauses clauses) {
        this.clauses = clauses;
    }

    void collect(LiveCatalog catalog, ObjectName table, String column) {
        catalog.table(table).ifPresent(known -> {
            checks.computeIfAbsent(table, name -> new LinkedHashSet<>()).addAll(ColumnMentions.checks(known, column));
            indexes.computeIfAbsent(table, name -> new LinkedHashSet<>())
                    .addAll(ColumnMentions.indexExpressions(known, column));
        });
    }

    void drop(StepList steps) {
        checks.forEach((table, all) -> all.forEach(check -> steps.run(
                clauses.alter(table) + "DROP CONSTRAINT " + clauses.quoted(ConstraintNames.of(table, check)))));
        indexes.forEach((table, all) -> all.forEach(
                index -> steps.run("DROP INDEX " + clauses.beside(table, ConstraintNames.of(table, index)))));
    }

    /** Makes them again, each expression as {@code rewritten} has it. */
    void create(StepList steps, UnaryOperator<SqlText> rewritten) {
        TableSteps tables = new TableSteps(clauses);
        checks.forEach((table, all) -> all.forEach(check -> steps.run(clauses.alter(table) + "ADD "
                + clauses.constraint(table, check.withCondition(rewritten.apply(check.condition()))))));
        indexes.forEach((table, all) -> all.forEach(index -> tables.index(steps, table, rewritten(index, rewritten))));
    }

    private static Index rewritten(Index index, UnaryOperator<SqlText> rewritten) {
        return index.withWhere(index.where().map(rewritten))
                .withParts(index.parts().stream()
                        .map(part -> part.target() instanceof IndexPart.Target.OfExpression expression
                                ? part.withTarget(
                                        new IndexPart.Target.OfExpression(rewritten.apply(expression.expression())))
                                : part)
                        .toList());
    }
}
