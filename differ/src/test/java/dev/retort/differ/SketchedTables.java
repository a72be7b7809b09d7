package dev.retort.differ;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the short notation of tables in {@code renames.txt}. */
final class SketchedTables {
    private static final Pattern TABLE = Pattern.compile("(\\w+)\\(([^)]*)\\)");
    private static final Pattern COLUMN =
            Pattern.compile("(\\w+):([a-z]+)(\\d*)(\\*?)(!?)(#?)(@?)(?:>(\\w+))?(?:\\{([^}]*)})?");
    private static final Map<String, ColumnType> TYPES = Map.ofEntries(
            Map.entry("int", new ColumnType.Int()),
            Map.entry("big", new ColumnType.BigInt()),
            Map.entry("num", new ColumnType.Numeric(19, 2)),
            Map.entry("dbl", new ColumnType.DoublePrecision()),
            Map.entry("bool", new ColumnType.Bool()),
            Map.entry("text", new ColumnType.Text()),
            Map.entry("date", new ColumnType.Date()),
            Map.entry("ts", new ColumnType.Timestamp(OptionalInt.of(6))),
            Map.entry("tstz", new ColumnType.TimestampTz(OptionalInt.of(6))),
            Map.entry("uuid", new ColumnType.Uuid()),
            Map.entry("json", new ColumnType.Json()),
            Map.entry("bin", new ColumnType.Binary(OptionalInt.empty())));

    private SketchedTables() {}

    static Schema read(String text) {
        List<Table> tables = new ArrayList<>();
        for (String one : text.split(";", -1)) {
            Matcher table = TABLE.matcher(one.strip());
            if (!table.matches()) {
                throw new IllegalArgumentException("no table: " + one);
            }
            tables.add(table(table.group(1), table.group(2)));
        }
        return Schema.of(tables);
    }

    private static Table table(String name, String columns) {
        List<Column> read = new ArrayList<>();
        List<String> key = new ArrayList<>();
        List<Unique> uniques = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        List<ForeignKey> references = new ArrayList<>();
        for (String text : columns.split(", ", -1)) {
            Matcher parts = COLUMN.matcher(text.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException("no column: " + text);
            }
            String column = parts.group(1);
            read.add(column(parts));
            if (!parts.group(4).isEmpty()) {
                key.add(column);
            }
            if (!parts.group(6).isEmpty()) {
                uniques.add(Unique.of(column));
            }
            if (!parts.group(7).isEmpty()) {
                indexes.add(Index.of(IndexPart.column(column)));
            }
            Optional.ofNullable(parts.group(8))
                    .ifPresent(target ->
                            references.add(ForeignKey.of(List.of(column), ObjectName.of(target), List.of("id"))));
        }
        return Table.of(ObjectName.of(name), read)
                .withPrimaryKey(
                        key.isEmpty() ? Optional.empty() : Optional.of(PrimaryKey.of(key.toArray(String[]::new))))
                .withUniques(uniques)
                .withIndexes(indexes)
                .withForeignKeys(references);
    }

    private static Column column(Matcher parts) {
        ColumnType type = parts.group(2).equals("v")
                ? new ColumnType.Varchar(Integer.parseInt(parts.group(3)))
                : Optional.ofNullable(TYPES.get(parts.group(2))).orElseThrow();
        Column column = Column.of(parts.group(1), type);
        Column required = parts.group(5).isEmpty() ? column : column.withNullable(false);
        return required.withAllowedValues(Optional.ofNullable(parts.group(9))
                .map(values -> new AllowedValues(List.of(values.split("/", -1)), Optional.empty())));
    }
}
