package dev.retort.operation;

import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the constraint or index of a table that an operation means: the one of that name, else the one like it. */
final class Which {
    private Which() {}

    static <T extends Constraint> List<T> without(Table table, List<T> constraints, T dropped) {
        Predicate<T> sameName = constraint -> constraint.name().equals(dropped.name());
        return removed(constraints, dropped.name().isPresent() ? sameName : dropped::equals, () -> {
            String what = dropped.name().orElseGet(dropped::toString);
            return new SchemaEffectException(
                    table.name() + " has no constraint " + what + "; it has " + listed(names(table)));
        });
    }

    static List<Index> without(Table table, Index dropped) {
        Predicate<Index> sameName = index -> index.name().equals(dropped.name());
        return removed(table.indexes(), dropped.name().isPresent() ? sameName : dropped::equals, () -> {
            Set<String> there = new TreeSet<>();
            table.indexes().forEach(index -> index.name().ifPresent(there::add));
            String what = dropped.name().orElseGet(dropped::toString);
            return new SchemaEffectException(table.name() + " has no index " + what + "; it has " + listed(there));
        });
    }

    static Table renamed(Table table, String from, String to) {
        if (!names(table).contains(from)) {
            throw new SchemaEffectException(
                    table.name() + " has no constraint " + from + "; it has " + listed(names(table)));
        }
        Optional<String> old = Optional.of(from);
        Optional<String> name = Optional.of(to);
        return table.withPrimaryKey(table.primaryKey().map(key -> key.name().equals(old) ? key.withName(name) : key))
                .withUniques(table.uniques().stream()
                        .map(unique -> unique.name().equals(old) ? unique.withName(name) : unique)
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(key -> key.name().equals(old) ? key.withName(name) : key)
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> check.name().equals(old) ? check.withName(name) : check)
                        .toList())
                .withColumns(table.columns().stream()
                        .map(column -> column.withAllowedValues(column.allowedValues()
                                .map(allowed -> allowed.constraintName().equals(old)
                                        ? allowed.withConstraintName(name)
                                        : allowed)))
                        .toList());
    }

    static Set<String> names(Table table) {
        Set<String> names = new TreeSet<>();
        Stream.of(
                        table.primaryKey().stream(),
                        table.uniques().stream(),
                        table.foreignKeys().stream(),
                        table.checks().stream())
                .flatMap(constraints -> constraints)
                .map(Constraint.class::cast)
                .forEach(constraint -> constraint.name().ifPresent(names::add));
        table.columns().forEach(column -> column.allowedValues()
                .flatMap(allowed -> allowed.constraintName())
                .ifPresent(names::add));
        return names;
    }

    private static <T> List<T> removed(List<T> all, Predicate<T> dropped, Supplier<SchemaEffectException> missing) {
        Optional<T> found = all.stream().filter(dropped).findFirst();
        T gone = found.orElseThrow(missing);
        return all.stream().filter(one -> one != gone).toList();
    }

    private static String listed(Set<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
