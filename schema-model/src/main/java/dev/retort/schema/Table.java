package dev.retort.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table and everything that belongs to it. The columns of its primary key are not null, whether they were built so or
 * not.
 */
public record Table(
        ObjectName name,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<Unique> uniques,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        List<Index> indexes,
        Optional<String> comment,
        List<SeedRow> seedRows) {
    public Table {
        columns = columns.stream()
                .map(column -> primaryKey
                                .filter(key -> key.columns().contains(column.name()))
                                .isPresent()
                        ? column.notNull()
                        : column)
                .toList();
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
        seedRows = List.copyOf(seedRows);
        TreeSet<String> names = new TreeSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("table " + name + " has two columns named " + column.name());
            }
        }
        requireColumns(
                name, "its primary key", primaryKey.map(PrimaryKey::columns).orElse(List.of()), names);
        uniques.forEach(unique -> requireColumns(name, "a unique constraint", unique.columns(), names));
        foreignKeys.forEach(key -> requireColumns(name, "a foreign key", key.columns(), names));
    }

    public static Table of(ObjectName name, List<Column> columns) {
        return new Table(
                name,
                columns,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /** All names that the table, its constraints and its indexes use in the schema of the table. */
    List<ObjectName> names() {
        List<ObjectName> names = new ArrayList<>();
        names.add(name);
        Stream.of(uniques, foreignKeys, checks, primaryKey.stream().toList())
                .flatMap(List::stream)
                .forEach(constraint -> constraint.name().map(name::withName).ifPresent(names::add));
        indexes.forEach(index -> index.name().map(name::withName).ifPresent(names::add));
        columns.forEach(column -> column.allowedValues()
                .flatMap(AllowedValues::constraintName)
                .map(name::withName)
                .ifPresent(names::add));
        return names;
    }

    public Table withName(ObjectName newName) {
        return new Table(newName, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment, seedRows);
    }

    public Table withColumns(List<Column> newColumns) {
        return new Table(name, newColumns, primaryKey, uniques, foreignKeys, checks, indexes, comment, seedRows);
    }

    /** The table with one column replaced by what {@code change} makes of it. */
    public Table withColumn(String columnName, UnaryOperator<Column> change) {
        List<Column> changed = new ArrayList<>();
        columns.forEach(column -> changed.add(column.name().equals(columnName) ? change.apply(column) : column));
        return withColumns(changed);
    }

    public Table withPrimaryKey(Optional<PrimaryKey> newPrimaryKey) {
        return new Table(name, columns, newPrimaryKey, uniques, foreignKeys, checks, indexes, comment, seedRows);
    }

    public Table withUniques(List<Unique> newUniques) {
        return new Table(name, columns, primaryKey, newUniques, foreignKeys, checks, indexes, comment, seedRows);
    }

    public Table withForeignKeys(List<ForeignKey> newForeignKeys) {
        return new Table(name, columns, primaryKey, uniques, newForeignKeys, checks, indexes, comment, seedRows);
    }

    public Table withChecks(List<Check> newChecks) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, newChecks, indexes, comment, seedRows);
    }

    public Table withIndexes(List<Index> newIndexes) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, newIndexes, comment, seedRows);
    }

    public Table withComment(Optional<String> newComment) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, newComment, seedRows);
    }

    public Table withSeedRows(List<SeedRow> newSeedRows) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment, newSeedRows);
    }

    private static void requireColumns(ObjectName table, String what, List<String> wanted, TreeSet<String> present) {
        for (String column : wanted) {
            if (!present.contains(column)) {
                throw new IllegalArgumentException("table " + table + ": " + what + " names the column " + column
                        + ", which the table does not have; it has " + String.join(", ", present));
            }
        }
    }
}
