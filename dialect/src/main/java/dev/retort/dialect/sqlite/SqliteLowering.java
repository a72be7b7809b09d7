package dev.retort.dialect.sqlite;

import dev.retort.dialect.AllowedValuesRaising;
import dev.retort.dialect.KnownNames;
import dev.retort.dialect.Lowering;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What SQLite makes of a portable schema: a sequence is a table with the column {@code next_val}, an identity column is
 * {@code integer} and the primary key by itself, a named enum is text with a check, a schema is nothing. The way back asks
 * the model first and the migrations second which of several meanings is the right one.
 */
record SqliteLowering(SqliteDialect dialect) implements Lowering {
    @Override
    public Schema lower(Schema portable) {
        SqliteStorage storage = new SqliteStorage(portable::enumType);
        List<Table> tables = new ArrayList<>();
        portable.tables().forEach(table -> tables.add(storage.table(table)));
        portable.sequences().forEach(sequence -> tables.add(SqliteStorage.sequence(sequence)));
        SqliteNames.requireDistinct(
                "tables", tables.stream().map(table -> table.name().name()).toList());
        return Schema.of(tables);
    }

    @Override
    public Schema raise(Schema stored, Schema desired, Schema replayed) {
        Schema known = new KnownNames(desired, replayed, SqliteNames::folded).of(stored);
        Schema listed = new AllowedValuesRaising(dialect, desired, replayed).raise(known);
        List<Sequence> sequences = new ArrayList<>(listed.sequences());
        List<Table> tables = new ArrayList<>();
        EnumFindings enums = new EnumFindings(desired, replayed);
        for (Table table : listed.tables()) {
            Optional<Sequence> sequence =
                    sequences(desired, replayed, table.name()).filter(it -> isSequence(table));
            if (sequence.isPresent()) {
                sequences.add(sequence.get());
            } else {
                tables.add(new TableRaising(dialect, desired, replayed, enums).raise(table));
            }
        }
        return new Schema(replayed.schemas(), tables, sequences, enums.types());
    }

    private static Optional<Sequence> sequences(Schema desired, Schema replayed, ObjectName name) {
        TreeMap<ObjectName, Sequence> known = new TreeMap<>();
        replayed.sequences().forEach(sequence -> known.put(sequence.name(), sequence));
        desired.sequences().forEach(sequence -> known.put(sequence.name(), sequence));
        return Optional.ofNullable(known.get(name));
    }

    private static boolean isSequence(Table table) {
        return table.columns().size() == 1 && table.columns().get(0).name().equalsIgnoreCase(SqliteStorage.NEXT_VALUE);
    }
}
