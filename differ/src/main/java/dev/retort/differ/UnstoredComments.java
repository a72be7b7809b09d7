package dev.retort.differ;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stands in for the comments that a database does not store. They are those of the revisions, so that a changed comment
 * reaches the other databases through the same class; a table that no revision made counts as having what is asked for.
 */
final class UnstoredComments {
    private final Map<ObjectName, Table> replayed = new HashMap<>();
    private final Map<ObjectName, Table> desired = new HashMap<>();

    UnstoredComments(Schema replayed, Schema desired) {
        replayed.tables().forEach(table -> this.replayed.put(table.name(), table));
        desired.tables().forEach(table -> this.desired.put(table.name(), table));
    }

    /** The live schema with comments. */
    Schema in(Schema live) {
        return live.withTables(live.tables().stream().map(this::live).toList());
    }

    /** The canonical form of the desired schema with its comments as they are written. */
    Schema asWritten(Schema canonical) {
        return canonical.withTables(canonical.tables().stream()
                .map(table -> commented(table, Optional.ofNullable(desired.get(table.name()))))
                .toList());
    }

    private Table live(Table table) {
        return commented(
                table,
                Optional.ofNullable(replayed.get(table.name()))
                        .or(() -> Optional.ofNullable(desired.get(table.name()))));
    }

    private Table commented(Table table, Optional<Table> source) {
        List<Column> columns = table.columns().stream()
                .map(column -> column.withComment(source.flatMap(from -> from.column(column.name()))
                        .or(() -> wanted(table.name(), column.name()))
                        .flatMap(Column::comment)))
                .toList();
        return table.withColumns(columns).withComment(source.flatMap(Table::comment));
    }

    private Optional<Column> wanted(ObjectName table, String column) {
        return Optional.ofNullable(desired.get(table)).flatMap(model -> model.column(column));
    }
}
