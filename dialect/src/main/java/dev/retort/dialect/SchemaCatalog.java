package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A catalogue that answers from a schema instead of a database. It knows no statements that made things. */
public record SchemaCatalog(Schema schema) implements LiveCatalog {
    @Override
    public Optional<Table> table(ObjectName name) {
        return schema.table(name);
    }

    @Override
    public Optional<String> createText(ObjectName table) {
        return Optional.empty();
    }

    @Override
    public List<StoredObject> storedObjects(ObjectName table) {
        return List.of();
    }

    @Override
    public Optional<String> constraintName(ObjectName table, Constraint constraint) {
        return schema.table(table).flatMap(it -> Structure.constraintName(it, constraint));
    }

    @Override
    public Optional<String> indexName(ObjectName table, Index index) {
        return schema.table(table).flatMap(it -> Structure.indexName(it, index));
    }

    @Override
    public Optional<EnumType> enumType(ObjectName name) {
        return schema.enumType(name);
    }

    @Override
    public List<ColumnUse> columnsOfType(ObjectName type) {
        List<ColumnUse> uses = new ArrayList<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                if (isOf(column, type)) {
                    uses.add(new ColumnUse(table.name(), column));
                }
            }
        }
        return uses;
    }

    @Override
    public boolean isInvalidIndex(ObjectName table, String index) {
        return false;
    }

    static boolean isOf(Column column, ObjectName type) {
        ColumnType element = column.type() instanceof ColumnType.Array array ? array.element() : column.type();
        return element instanceof ColumnType.EnumReference reference
                && reference.name().equals(type);
    }
}
