package dev.retort.dialect.h2;

import dev.retort.dialect.AllowedValuesRaising;
import dev.retort.dialect.Lowering;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generation;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What H2 has no word for: named enum types, whether a generated column is stored, and indexes over expressions. */
record H2Lowering(H2Dialect dialect) implements Lowering {
    @Override
    public Schema lower(Schema portable) {
        return portable.withTables(portable.tables().stream()
                        .map(H2Indexes::lowered)
                        .map(table -> table.withColumns(table.columns().stream()
                                .map(column -> column.withType(EnumLabels.lowered(column.type(), portable::enumType)))
                                .toList()))
                        .toList())
                .withEnums(List.of());
    }

    @Override
    public Schema raise(Schema stored, Schema desired, Schema replayed) {
        Schema raised = new AllowedValuesRaising(dialect, desired, replayed).raise(stored);
        Map<ObjectName, EnumType> enums = new TreeMap<>();
        replayed.enums().forEach(type -> enums.put(type.name(), type));
        List<Table> tables = raised.tables().stream()
                .map(table -> H2TableRaising.raise(table, desired, replayed))
                .map(table -> table.withColumns(table.columns().stream()
                        .map(column -> raised(table, column, desired, replayed, enums))
                        .toList()))
                .toList();
        return raised.withTables(tables).withEnums(List.copyOf(enums.values()));
    }

    private static Column raised(
            Table table, Column column, Schema desired, Schema replayed, Map<ObjectName, EnumType> enums) {
        Optional<Column> known = known(replayed, table, column).or(() -> known(desired, table, column));
        Optional<Boolean> stored = known.flatMap(Column::computed).map(Generation.Computed::stored);
        Column generated = stored.isPresent()
                ? column.withGeneration(
                        column.computed().map(it -> new Generation.Computed(it.expression(), stored.get())))
                : column;
        Optional<Column> portable = known(desired, table, column)
                .filter(wanted -> known(replayed, table, column)
                        .filter(it -> it.type().equals(wanted.type()) || it.type() instanceof ColumnType.EnumReference)
                        .isEmpty())
                .filter(wanted -> HibernateTypes.standFor(column, wanted));
        if (portable.isPresent()) {
            return generated
                    .withType(portable.get().type())
                    .withAllowedValues(HibernateTypes.allowedValues(column, portable.get()));
        }
        Optional<ObjectName> name = known.map(Column::type)
                .map(H2Lowering::element)
                .filter(ColumnType.EnumReference.class::isInstance)
                .map(type -> ((ColumnType.EnumReference) type).name());
        Optional<List<String>> labels = EnumLabels.labels(element(column.type()));
        if (name.isEmpty() || labels.isEmpty()) {
            return generated;
        }
        boolean ordered = desired.enumType(name.get())
                .or(() -> replayed.enumType(name.get()))
                .filter(EnumType::ordered)
                .isPresent();
        enums.put(name.get(), new EnumType(name.get(), labels.get(), ordered));
        return generated.withType(raised(column.type(), name.get()));
    }

    private static ColumnType raised(ColumnType stored, ObjectName enumType) {
        return stored instanceof ColumnType.Array array
                ? new ColumnType.Array(raised(array.element(), enumType))
                : new ColumnType.EnumReference(enumType);
    }

    private static ColumnType element(ColumnType type) {
        return type instanceof ColumnType.Array array ? element(array.element()) : type;
    }

    private static Optional<Column> known(Schema schema, Table table, Column column) {
        return schema.table(table.name()).flatMap(it -> it.column(column.name()));
    }
}
