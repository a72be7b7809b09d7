package dev.retort.dialect;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import java.util.Optional;

/** Columns that become required while nobody has said what the rows that are there get. */
public final class RequiredColumn {
    private RequiredColumn() {}

    /** Whether the new column would have no value in the rows that are there. */
    public static boolean isUnfilled(AddColumn operation) {
        Column column = operation.column();
        return !column.nullable()
                && column.defaultValue().isEmpty()
                && column.generation().isEmpty()
                && isUndecided(operation.backfill());
    }

    /** Whether the column becomes required and its nulls are not said to be filled. */
    public static boolean isUnfilled(AlterColumn operation) {
        return operation.before().nullable()
                && !operation.after().nullable()
                && operation.after().computed().isEmpty()
                && isUndecided(operation.backfill());
    }

    /** Rows without a value when a required column is added: all there are. */
    public static Optional<Step> expectation(Dialect dialect, AddColumn operation) {
        if (!isUnfilled(operation)) {
            return Optional.empty();
        }
        String query = "SELECT 1 FROM " + dialect.quoted(operation.table()) + " LIMIT 1";
        return Optional.of(new Step.Expectation(
                query, failure(operation.table(), operation.column().name()), operation));
    }

    /** Rows without a value when a column becomes required: those where it is null. */
    public static Optional<Step> expectation(Dialect dialect, AlterColumn operation) {
        if (!isUnfilled(operation)) {
            return Optional.empty();
        }
        String column = operation.after().name();
        String query = "SELECT 1 FROM " + dialect.quoted(operation.table()) + " WHERE " + dialect.quoted(column)
                + " IS NULL LIMIT 1";
        return Optional.of(new Step.Expectation(query, failure(operation.table(), column), operation));
    }

    private static String failure(ObjectName table, String column) {
        return table + "." + column + " is required but there are rows that would have no value";
    }

    private static boolean isUndecided(Optional<Backfill> backfill) {
        return backfill.filter(Backfill.With.class::isInstance).isEmpty();
    }
}
