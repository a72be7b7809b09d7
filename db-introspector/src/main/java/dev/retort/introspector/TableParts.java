package dev.retort.introspector;

import dev.retort.dialect.token.InList;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.SeedRow;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table while its parts arrive from several statements. Constraints and indexes leave in order of name, so that two
 * readings of one database are equal whatever order its catalogue answers in.
 */
public final class TableParts {
    private static final Pattern TEXT_NAME =
            Pattern.compile("(?:n?varchar|char|character|bpchar|text|clob)\\b", Pattern.CASE_INSENSITIVE);

    private final DatabaseKind database;
    private final ObjectName name;
    private final Optional<String> comment;
    private final List<Column> columns = new ArrayList<>();
    private Optional<PrimaryKey> primaryKey = Optional.empty();
    private final List<Unique> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<SeedRow> seedRows = new ArrayList<>();

    public TableParts(DatabaseKind database, ObjectName name, Optional<String> comment) {
        this.database = database;
        this.name = name;
        this.comment = comment;
    }

    public ObjectName name() {
        return name;
    }

    public void add(Column column) {
        columns.add(column);
    }

    public void set(PrimaryKey key) {
        primaryKey = Optional.of(key);
    }

    public void add(Unique unique) {
        uniques.add(unique);
    }

    public void add(ForeignKey key) {
        foreignKeys.add(key);
    }

    public void add(Index index) {
        indexes.add(index);
    }

    public void add(SeedRow row) {
        seedRows.add(row);
    }

    public void add(Check check) {
        checks.add(check);
    }

    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    public Table table() {
        checks.sort(Comparator.comparing(check -> check.name().orElse("")));
        List<Check> remaining = new ArrayList<>();
        checks.stream().filter(check -> !becomesAllowedValues(check)).forEach(remaining::add);
        uniques.sort(Comparator.comparing(unique -> unique.name().orElse("")));
        foreignKeys.sort(Comparator.comparing(key -> key.name().orElse("")));
        indexes.sort(Comparator.comparing(index -> index.name().orElse("")));
        return new Table(name, columns, primaryKey, uniques, foreignKeys, remaining, indexes, comment, seedRows);
    }

    private boolean becomesAllowedValues(Check check) {
        Optional<InList> list = InList.parse(check.condition().text(), database);
        if (list.isEmpty()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (isNamed(column, list.get().column())
                    && isText(column)
                    && column.allowedValues().isEmpty()) {
                AllowedValues allowed = new AllowedValues(list.get().texts(), check.name());
                columns.set(i, column.withAllowedValues(Optional.of(allowed)));
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Column column, String name) {
        boolean caseMatters = database == DatabaseKind.POSTGRESQL;
        return caseMatters ? column.name().equals(name) : column.name().equalsIgnoreCase(name);
    }

    private static boolean isText(Column column) {
        return column.type() instanceof ColumnType.Varchar
                || column.type() instanceof ColumnType.Char
                || column.type() instanceof ColumnType.Text
                || (column.type() instanceof ColumnType.Native type
                        && TEXT_NAME.matcher(type.text()).lookingAt());
    }
}
