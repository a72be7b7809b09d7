package dev.retort.introspector.canonical;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column definition may name an enum type that only the database knows: to the model it is a text, to the catalogue a
 * reference. Both are the reference once all the schemas are looked at together.
 */
final class EnumNames {
    private EnumNames() {}

    static List<Schema> resolved(List<Schema> schemas, Dialect dialect) {
        Set<ObjectName> enums = schemas.stream()
                .flatMap(schema -> schema.enums().stream())
                .map(EnumType::name)
                .collect(Collectors.toUnmodifiableSet());
        return enums.isEmpty()
                ? schemas
                : schemas.stream()
                        .map(schema -> resolved(schema, enums, dialect))
                        .toList();
    }

    private static Schema resolved(Schema schema, Set<ObjectName> enums, Dialect dialect) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .map(column -> resolved(column, enums, dialect))
                        .toList()))
                .toList());
    }

    private static Column resolved(Column column, Set<ObjectName> enums, Dialect dialect) {
        ColumnType here = column.type().on(dialect.database());
        if (!(here instanceof ColumnType.Native named)) {
            return column;
        }
        ColumnType known = dialect.readType(named.text(), enums);
        ColumnType element = known instanceof ColumnType.Array array ? array.element() : known;
        return element instanceof ColumnType.EnumReference ? column.withType(known) : column;
    }
}
