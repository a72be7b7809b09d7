package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog.StoredObject;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SeedRow;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whole tables, and sequences, which are tables here. */
record TableSteps(Rendering rendering) {
    List<Step> create(CreateTable operation) {
        Table created = operation.table();
        Table table = rendering.storage().table(created);
        created.columns().forEach(column -> rendering.enums().added(created.name(), column));
        List<StoredObject> indexes = rendering.picture().indexes(table);
        List<Step> rows = new ArrayList<>();
        for (SeedRow row : table.seedRows()) {
            List<SeedRow.Cell> cells =
                    Stream.concat(row.key().stream(), row.initial().stream()).toList();
            List<String> columns = cells.stream().map(SeedRow.Cell::column).toList();
            List<Literal> values = cells.stream().map(SeedRow.Cell::value).toList();
            rows.addAll(new DataSteps(rendering).insert(table.name(), columns, List.of(values), operation));
        }
        create(table, indexes, rows, operation);
        return List.of();
    }

    List<Step> drop(ObjectName table, Operation operation) {
        boolean fresh =
                rendering.picture().known(table).filter(TablePicture::isFresh).isPresent();
        rendering.picture().dropped(table);
        rendering.enums().droppedTable(table);
        return fresh
                ? List.of()
                : List.of(Step.Statement.of("DROP TABLE " + rendering.dialect().quoted(table), operation));
    }

    /** SQLite changes views, triggers and the foreign keys of others itself, so nothing may be pending for any of them. */
    List<Step> rename(ObjectName from, ObjectName to, Operation operation) {
        List<Step> steps = new ArrayList<>(rendering.picture().rebuildAll());
        String name = SqliteNames.plain(to);
        String present = rendering.dialect().quoted(from);
        // To SQLite a name in other letters is the name of a table that is there.
        if (SqliteNames.folded(SqliteNames.plain(from)).equals(SqliteNames.folded(name))) {
            String between = SqlQuotes.name("_retort_renamed_" + name);
            steps.add(Step.Statement.of("ALTER TABLE " + present + " RENAME TO " + between, operation));
            present = between;
        }
        steps.add(Step.Statement.of("ALTER TABLE " + present + " RENAME TO " + SqlQuotes.name(name), operation));
        rendering.picture().renamedTable(from, to);
        rendering.enums().renamedTable(from, to);
        return steps;
    }

    List<Step> renameColumn(RenameColumn operation) {
        List<Step> steps = new ArrayList<>(rendering.picture().rebuildAll());
        steps.add(Step.Statement.of(
                "ALTER TABLE " + rendering.dialect().quoted(operation.table()) + " RENAME COLUMN "
                        + SqlQuotes.name(operation.from()) + " TO " + SqlQuotes.name(operation.to()),
                operation));
        rendering.picture().renamedColumn(operation.table(), operation.from(), operation.to());
        rendering.enums().renamedColumn(operation.table(), operation.from(), operation.to());
        return steps;
    }

    List<Step> createSequence(CreateSequence operation) {
        Table table = SqliteStorage.sequence(operation.sequence());
        Step number = Step.Statement.of(
                "INSERT INTO " + rendering.dialect().quoted(table.name()) + " ("
                        + SqlQuotes.name(SqliteStorage.NEXT_VALUE) + ") VALUES ("
                        + start(operation.sequence().options()) + ")",
                operation);
        create(table, List.of(), List.of(number), operation);
        return List.of();
    }

    /** Written with whatever is added before rows come in, such as the foreign keys of a cycle. */
    private void create(Table table, List<StoredObject> indexes, List<Step> rows, Operation operation) {
        CreateTableText text = CreateTableText.parse(rendering.texts().create(table));
        rendering.picture().created(TablePicture.fresh(text, indexes, rows, operation));
    }

    private static long start(SequenceOptions options) {
        boolean ascending = options.increment().orElse(1) > 0;
        return options.start()
                .orElse(
                        ascending
                                ? options.minimum().orElse(1)
                                : options.maximum().orElse(-1));
    }
}
