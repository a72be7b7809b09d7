package dev.retort.migration;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The elements of a table put together. */
final class TableAssembly {
    private final ObjectName name;
    private final List<dev.retort.schema.Column> columns = new ArrayList<>();
    private final List<dev.retort.schema.Unique> uniques = new ArrayList<>();
    private final List<dev.retort.schema.ForeignKey> foreignKeys = new ArrayList<>();
    private final List<dev.retort.schema.Check> checks = new ArrayList<>();
    private final List<dev.retort.schema.Index> indexes = new ArrayList<>();
    private Optional<dev.retort.schema.PrimaryKey> primaryKey = Optional.empty();
    private Optional<String> comment = Optional.empty();

    private TableAssembly(ObjectName name) {
        this.name = name;
    }

    static Table of(ObjectName name, List<TableElement> elements) {
        TableAssembly assembly = new TableAssembly(name);
        elements.forEach(assembly::add);
        return new Table(
                name,
                assembly.columns,
                assembly.primaryKey,
                assembly.uniques,
                assembly.foreignKeys,
                assembly.checks,
                assembly.indexes,
                assembly.comment,
                List.of());
    }

    private void add(TableElement element) {
        if (element instanceof ColumnElement column) {
            add(column);
        } else if (element instanceof PrimaryKeyElement key) {
            refuse(primaryKey.isPresent(), "has two primary keys");
            primaryKey = Optional.of(key.record());
        } else if (element instanceof UniqueElement unique) {
            uniques.add(unique.record());
        } else if (element instanceof ForeignKeyElement key) {
            foreignKeys.add(key.record());
        } else if (element instanceof CheckElement check) {
            checks.add(check.record());
        } else if (element instanceof IndexElement index) {
            indexes.add(index.record());
        } else {
            add((CommentElement) element);
        }
    }

    private void add(ColumnElement column) {
        refuse(
                column.filling().isPresent(),
                "is new and has no rows; leave backfill(...) of "
                        + column.record().name() + " out");
        columns.add(column.record());
    }

    private void add(CommentElement element) {
        refuse(comment.isPresent(), "has two comments");
        refuse(element.old().isPresent(), "is new and had no comment; leave was(...) out");
        comment = element.text();
    }

    private void refuse(boolean wrong, String what) {
        if (wrong) {
            throw new IllegalArgumentException("table " + name + " " + what);
        }
    }
}
