package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog.StoredObject;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.dialect.createtext.Clause;
import dev.retort.dialect.createtext.ColumnText;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a table of the wanted shape in the place of one that is there, with its rows, their numbers, its counter, indexes
 * and triggers. The new table is made first and takes the name last, so that nothing ever refers to another name; the
 * rename runs in the legacy mode, which neither looks into views and triggers nor changes the foreign keys of others. A
 * table that is not there yet is created.
 */
final class TableRebuild {
    private final TablePicture table;
    private final String name;
    private final String temporary;
    private final Operation origin;
    private final List<Step> steps = new ArrayList<>();

    /** @param temporary a name that no table has */
    TableRebuild(TablePicture table, String temporary) {
        this.table = table;
        this.name = SqlQuotes.name(table.stored().name());
        this.temporary = SqlQuotes.name(temporary);
        this.origin = table.origin();
    }

    /** @param uncertain whether hand-written steps may have changed the table since its statement was read */
    List<Step> steps(boolean uncertain) {
        requireNumbering();
        if (table.isFresh()) {
            run(table.target().sql());
            table.objects().stream().map(StoredObject::sql).forEach(this::run);
            steps.addAll(table.rows());
            return List.copyOf(steps);
        }
        expect(
                "SELECT 1 FROM pragma_foreign_keys WHERE foreign_keys = 1",
                "foreign keys are enforced; rebuilding " + table.name() + " would delete rows that refer to it");
        if (uncertain) {
            expectKnownColumns();
        }
        steps.addAll(table.before());
        run(table.target().withName(temporary).sql());
        copy();
        expect(
                "SELECT 1 WHERE (SELECT count(*) FROM " + name + ") <> (SELECT count(*) FROM " + temporary + ")",
                "not every row of " + table.name() + " could be copied to its new shape");
        table.numbers().forEach(this::expectNumbers);
        keepCounter();
        run("DROP TABLE " + name);
        run("PRAGMA legacy_alter_table = ON");
        run("ALTER TABLE " + temporary + " RENAME TO " + name);
        run("PRAGMA legacy_alter_table = OFF");
        table.objects().stream().map(StoredObject::sql).forEach(this::run);
        return List.copyOf(steps);
    }

    private void copy() {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        rowNumber().ifPresent(rowid -> {
            columns.add(rowid);
            values.add(rowid);
        });
        for (ColumnText column : table.target().columns()) {
            Optional<String> source = table.source(column.name()).filter(value -> !column.isGenerated());
            source.ifPresent(value -> {
                columns.add(SqlQuotes.name(column.name()));
                values.add(value);
            });
        }
        if (columns.isEmpty()) {
            columns.add(SqlQuotes.name(table.target().columns().get(0).name()));
            values.add("NULL");
        }
        // A constraint with ON CONFLICT IGNORE or REPLACE would lose rows without a word.
        run("INSERT OR ABORT INTO " + temporary + " (" + String.join(", ", columns) + ") SELECT "
                + String.join(", ", values) + " FROM " + name);
    }

    /** The name under which both tables have the number of a row that no column shows. */
    private Optional<String> rowNumber() {
        CreateTableText stored = table.stored();
        CreateTableText target = table.target();
        if (stored.withoutRowid()
                || target.withoutRowid()
                || target.rowidAlias().isPresent()) {
            return Optional.empty();
        }
        return Stream.of("rowid", "_rowid_", "oid")
                .filter(rowid ->
                        stored.column(rowid).isEmpty() && target.column(rowid).isEmpty())
                .findFirst();
    }

    /** The highest number AUTOINCREMENT has given out, which may be that of a row deleted since. */
    private void keepCounter() {
        if (!counts(table.stored()) || !counts(table.target())) {
            return;
        }
        String from = SqlQuotes.text(table.stored().name());
        String to =
                SqlQuotes.text(temporary.substring(1, temporary.length() - 1).replace("\"\"", "\""));
        run("DELETE FROM sqlite_sequence WHERE name = " + to);
        run("INSERT INTO sqlite_sequence (name, seq) SELECT " + to + ", seq FROM sqlite_sequence WHERE name = " + from);
    }

    private static boolean counts(CreateTableText text) {
        return text.primaryKey().filter(Clause.PrimaryKey::autoincrement).isPresent();
    }

    private void requireNumbering() {
        for (String column : table.numbered()) {
            if (table.target()
                    .rowidAlias()
                    .filter(alias -> alias.name().equalsIgnoreCase(column))
                    .isEmpty()) {
                throw new UnsupportedSchemaException(
                        "SQLite numbers only a column that is the primary key by itself, and " + table.name() + "."
                                + column + " is not; give it its numbers from the application");
            }
        }
    }

    private void expectKnownColumns() {
        String known = table.stored().columns().stream()
                .map(column -> SqlQuotes.text(column.name()))
                .collect(Collectors.joining(", "));
        expect(
                "SELECT name FROM pragma_table_xinfo("
                        + SqlQuotes.text(table.stored().name()) + ") WHERE hidden <> 1 AND name COLLATE NOCASE NOT IN ("
                        + known + ")",
                table.name() + " has columns that no migration declares, and rebuilding it would lose them;"
                        + " say what hand-written SQL added: op.declare(() -> op.addColumn(...))");
    }

    /** The affinity of the new column has turned every text that is a number into one. */
    private void expectNumbers(String column) {
        expect(
                "SELECT 1 FROM " + temporary + " WHERE typeof(" + SqlQuotes.name(column) + ") = 'text' LIMIT 1",
                table.name() + "." + column + " holds texts that are no numbers; say what they become:"
                        + " type(...).using(...)");
    }

    private void run(String sql) {
        steps.add(Step.Statement.of(sql, origin));
    }

    private void expect(String query, String failure) {
        steps.add(new Step.Expectation(query, failure, origin));
    }
}
