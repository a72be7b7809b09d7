package dev.retort.dialect;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds constraints and indexes of a table that are the same but for their name. */
public final class Structure {
    private Structure() {}

    /**
     * The name of the constraint of {@code table} that is {@code wanted}: the one of its name, else the one of its
     * structure. A foreign key counts as the same with other actions when there is but one over its columns.
     */
    public static Optional<String> constraintName(Table table, Constraint wanted) {
        List<Constraint> alike = new ArrayList<>();
        for (Constraint constraint : constraints(table)) {
            if (constraint.getClass() == wanted.getClass()) {
                alike.add(constraint);
            }
        }
        return alike.stream()
                .filter(constraint ->
                        wanted.name().isPresent() && constraint.name().equals(wanted.name()))
                .findFirst()
                .or(() -> alike.stream()
                        .filter(constraint -> unnamed(constraint).equals(unnamed(wanted)))
                        .findFirst())
                .or(() -> only(alike.stream()
                        .filter(constraint -> columns(constraint).equals(columns(wanted)))
                        .toList()))
                .flatMap(Constraint::name);
    }

    /** The name of the index of {@code table} that is {@code wanted}: the one of its name, else of its structure. */
    public static Optional<String> indexName(Table table, Index wanted) {
        return table.indexes().stream()
                .filter(index -> wanted.name().isPresent() && index.name().equals(wanted.name()))
                .findFirst()
                .or(() -> table.indexes().stream()
                        .filter(index -> unnamed(index).equals(unnamed(wanted)))
                        .findFirst())
                .flatMap(Index::name);
    }

    /** The name of the check that keeps the allowed values of a column of {@code table}. */
    public static Optional<String> allowedValuesName(Table table, String column) {
        return table.column(column).flatMap(it -> it.allowedValues()).flatMap(AllowedValues::constraintName);
    }

    private static List<Constraint> constraints(Table table) {
        List<Constraint> all = new ArrayList<>();
        table.primaryKey().ifPresent(all::add);
        all.addAll(table.uniques());
        all.addAll(table.foreignKeys());
        all.addAll(table.checks());
        return all;
    }

    private static Optional<Constraint> only(List<Constraint> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Constraint unnamed(Constraint constraint) {
        Optional<String> none = Optional.empty();
        if (constraint instanceof PrimaryKey key) {
            return key.withName(none);
        } else if (constraint instanceof Unique unique) {
            return unique.withName(none);
        } else if (constraint instanceof ForeignKey key) {
            return key.withName(none);
        } else if (constraint instanceof Check check) {
            return check.withName(none);
        }
        throw new IllegalStateException("constraints are sealed");
    }

    private static Index unnamed(Index index) {
        return index.withName(Optional.empty()).withComment(Optional.empty());
    }

    /** What a constraint is over; a check is over its own text, so that no other is alike. */
    private static Object columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "the primary key";
        } else if (constraint instanceof Unique unique) {
            return unique.columns();
        } else if (constraint instanceof ForeignKey key) {
            return List.of(key.columns(), key.referencedTable(), key.referencedColumns());
        }
        return constraint;
    }
}
