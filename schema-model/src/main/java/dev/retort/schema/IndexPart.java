package dev.retort.schema;

import java.util.Optional;

/** One sort key of an index. {@code nulls} is empty where it is what the direction implies in the database. */
public record IndexPart(
        Target target,
        boolean descending,
        Optional<Nulls> nulls,
        Optional<String> operatorClass,
        Optional<String> collation) {
    /** What is sorted: a column, or an expression over columns. */
    public sealed interface Target {
        record OfColumn(String column) implements Target {}

        record OfExpression(SqlText expression) implements Target {}
    }

    public enum Nulls {
        FIRST,
        LAST
    }

    public static IndexPart column(String column) {
        return new IndexPart(new Target.OfColumn(column), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static IndexPart expression(SqlText expression) {
        return new IndexPart(
                new Target.OfExpression(expression), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public IndexPart withTarget(Target newTarget) {
        return new IndexPart(newTarget, descending, nulls, operatorClass, collation);
    }

    public IndexPart withDescending(boolean value) {
        return new IndexPart(target, value, nulls, operatorClass, collation);
    }

    public IndexPart withNulls(Optional<Nulls> value) {
        return new IndexPart(target, descending, value, operatorClass, collation);
    }

    public IndexPart withOperatorClass(Optional<String> value) {
        return new IndexPart(target, descending, nulls, value, collation);
    }

    public IndexPart withCollation(Optional<String> value) {
        return new IndexPart(target, descending, nulls, operatorClass, value);
    }

    /** The column that is sorted, empty for an expression. */
    public Optional<String> columnName() {
        return target instanceof Target.OfColumn column ? Optional.of(column.column()) : Optional.empty();
    }
}
