package dev.retort.reader.mapping;

import dev.retort.reader.type.MappedColumn;
import dev.retort.schema.ObjectName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Finds in one metadata the column that stands in another one, by the names of table and column. */
final class TableFinder {
    private final Metadata metadata;
    private final Map<ObjectName, Table> tables = new HashMap<>();

    TableFinder(Metadata metadata) {
        this.metadata = metadata;
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getTables().forEach(table -> tables.put(ObjectNames.qualified(table), table));
        }
    }

    Optional<MappedColumn> find(Table table, Column column) {
        return Optional.ofNullable(tables.get(ObjectNames.qualified(table)))
                .map(here -> here.getColumn(column))
                .map(found -> new MappedColumn(found, metadata));
    }
}
