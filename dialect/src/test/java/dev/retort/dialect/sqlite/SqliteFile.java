package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.Step;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A SQLite database in memory that runs steps the way the engine does and answers for its catalogue. */
final class SqliteFile implements LiveCatalog, AutoCloseable {
    private final Connection connection;
    private Schema known = Schema.EMPTY;

    SqliteFile() {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the migrations so far have made, for what SQLite cannot tell. */
    SqliteFile knowing(Schema schema) {
        known = schema;
        return this;
    }

    SqliteDialect dialect() {
        String[] parts = value("SELECT sqlite_version()").split("\\.", -1);
        return new SqliteDialect(
                new ServerVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }

    void run(String... statements) {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage() + " in " + sql, e);
            }
        }
    }

    /** Carries out operations as one migration does: all or nothing, foreign keys as they were afterwards. */
    List<Step> apply(Operation... operations) {
        return apply(dialect(), operations);
    }

    List<Step> apply(SqliteDialect dialect, Operation... operations) {
        List<Step> steps = dialect.render(List.of(operations), this);
        String foreignKeys = value("PRAGMA foreign_keys");
        if (dialect.suspendsForeignKeys(List.of(operations))) {
            run("PRAGMA foreign_keys = OFF");
        }
        run("BEGIN IMMEDIATE");
        try {
            steps.forEach(this::run);
            run("COMMIT");
        } catch (IllegalStateException e) {
            run("ROLLBACK");
            throw e;
        } finally {
            run("PRAGMA legacy_alter_table = OFF", "PRAGMA foreign_keys = " + foreignKeys);
        }
        return steps;
    }

    private void run(Step step) {
        if (step instanceof Step.Expectation expectation) {
            if (!rows(expectation.query()).isEmpty()) {
                throw new IllegalStateException(expectation.failure());
            }
        } else if (step instanceof Step.Statement statement) {
            run(statement.sql());
        }
    }

    List<String> rows(String sql, Object... values) {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    cells.add(result.getString(column));
                }
                rows.add(String.join("|", cells.stream().map(String::valueOf).toList()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + " in " + sql, e);
        }
        return rows;
    }

    String value(String sql, Object... values) {
        return rows(sql, values).get(0);
    }

    /** Everything SQLite can tell of its objects, and the texts of checks, but not the text of the statements. */
    List<String> structure() {
        List<String> lines = new ArrayList<>();
        for (String table : rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
            lines.add(table + rows("SELECT wr, strict FROM pragma_table_list WHERE name = ?", table));
            lines.addAll(rows("SELECT * FROM pragma_table_xinfo(?)", table));
            lines.addAll(rows(
                    "SELECT \"table\", \"from\", \"to\", on_update, on_delete FROM pragma_foreign_key_list(?)"
                            + " ORDER BY 1, 2, 3, seq",
                    table));
            for (String index : rows("SELECT name FROM pragma_index_list(?) WHERE origin <> 'c' ORDER BY 1", table)) {
                lines.addAll(rows("SELECT name, coll, \"desc\" FROM pragma_index_xinfo(?) WHERE key = 1", index));
            }
            createText(ObjectName.of(table)).ifPresent(sql -> {
                List<String> clauses = new ArrayList<>();
                var text = CreateTableText.parse(sql);
                text.clauses().forEach(clause -> clauses.add(text.textOf(clause)));
                clauses.stream().sorted().forEach(lines::add);
            });
        }
        lines.addAll(rows("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type <> 'table' ORDER BY 1, 2"));
        return lines;
    }

    @Override
    public Optional<Table> table(ObjectName name) {
        return known.table(name);
    }

    @Override
    public Optional<String> createText(ObjectName table) {
        return rows(
                        "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                                + " AND name = ? COLLATE NOCASE",
                        table.name())
                .stream()
                .findFirst();
    }

    @Override
    public List<StoredObject> storedObjects(ObjectName table) {
        List<StoredObject> objects = new ArrayList<>();
        for (StoredObject.Kind kind : List.of(StoredObject.Kind.INDEX, StoredObject.Kind.TRIGGER)) {
            for (String name : rows(
                    "SELECT name FROM sqlite_schema WHERE type = lower(?) AND tbl_name = ? AND sql IS NOT NULL ORDER BY rowid",
                    kind.name(),
                    table.name())) {
                String sql = value("SELECT sql FROM sqlite_schema WHERE name = ?", name);
                objects.add(new StoredObject(kind, name, table.name(), sql));
            }
        }
        return objects;
    }

    @Override
    public Optional<String> constraintName(ObjectName table, Constraint constraint) {
        return constraint.name();
    }

    @Override
    public Optional<String> indexName(ObjectName table, Index index) {
        return index.name();
    }

    @Override
    public Optional<EnumType> enumType(ObjectName name) {
        return known.enumType(name);
    }

    @Override
    public List<ColumnUse> columnsOfType(ObjectName type) {
        return known.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type().equals(new ColumnType.EnumReference(type)))
                        .map(column -> new ColumnUse(table.name(), column)))
                .toList();
    }

    @Override
    public boolean isInvalidIndex(ObjectName table, String index) {
        return false;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
