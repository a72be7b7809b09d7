package dev.retort.dialect.sqlite;

import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaEffect;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the names of stored tables and columns as the model or the migrations write them where they differ in nothing but
 * upper and lower case: to SQLite those are the same names (https://www.sqlite.org/lang_keywords.html says how they are
 * written, and CREATE TABLE refuses the second of them).
 */
final class KnownCase {
    private final Map<String, String> tables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> written = new HashSet<>();
    private final Schema desired;
    private final Schema replayed;

    KnownCase(Schema desired, Schema replayed) {
        this.desired = desired;
        this.replayed = replayed;
        Stream.of(replayed, desired).forEach(schema -> {
            schema.tables().stream().map(Table::name).forEach(this::know);
            schema.sequences().stream().map(Sequence::name).forEach(this::know);
        });
    }

    private void know(ObjectName name) {
        tables.put(name.name(), name.name());
        written.add(name.name());
    }

    Schema of(Schema stored) {
        Schema spelled = stored;
        for (Table table : stored.tables()) {
            String name = table.name().name();
            String known = tables.get(name);
            if (known != null && !written.contains(name)) {
                spelled = SchemaEffect.apply(
                        spelled, new RenameTable(table.name(), table.name().withName(known)));
            }
        }
        for (Table table : spelled.tables()) {
            for (Column column : table.columns()) {
                Optional<String> known = column(table.name(), column.name());
                if (known.isPresent()) {
                    spelled = SchemaEffect.apply(spelled, new RenameColumn(table.name(), column.name(), known.get()));
                }
            }
        }
        return spelled;
    }

    /** How the column is written; empty when it is written like that, or nobody knows it. */
    private Optional<String> column(ObjectName table, String stored) {
        List<String> names = Stream.of(desired, replayed)
                .flatMap(schema -> schema.table(table).stream())
                .flatMap(known -> known.columns().stream())
                .map(Column::name)
                .filter(stored::equalsIgnoreCase)
                .toList();
        return names.contains(stored) ? Optional.empty() : names.stream().findFirst();
    }
}
