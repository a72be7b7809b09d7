package dev.retort.cli.comparison;

import dev.retort.introspector.CatalogReading;
import dev.retort.introspector.OtherObject;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import java.util.SortedSet;
import java.util.TreeSet;

/** The types of a database that are known nowhere else: its domains and types; on SQLite every name that means nothing. */
final class ForeignTypes {
    private ForeignTypes() {}

    static SortedSet<String> of(DatabaseKind database, CatalogReading stored) {
        SortedSet<String> types = new TreeSet<>();
        stored.others().stream()
                .filter(other -> other.kind() == OtherObject.Kind.DOMAIN || other.kind() == OtherObject.Kind.TYPE)
                .forEach(other -> types.add(other.name().toString()));
        if (database == DatabaseKind.SQLITE) {
            stored.schema().tables().stream()
                    .flatMap(table -> table.columns().stream())
                    .filter(column -> column.type() instanceof ColumnType.Native)
                    .forEach(column -> types.add(((ColumnType.Native) column.type()).text()));
        }
        return types;
    }
}
