package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameEnum;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The named enum types and the columns that use them, kept up to date while operations are read. Only columns of types that
 * some operation changes are asked for; a column that holds an array of such a type has no check to change.
 */
final class EnumColumns {
    record Use(ObjectName table, String column, ObjectName type) {}

    private final LiveCatalog catalog;
    private final Map<ObjectName, Optional<EnumType>> types = new HashMap<>();
    private List<Use> uses = new ArrayList<>();

    EnumColumns(LiveCatalog catalog, List<Operation> operations) {
        this.catalog = catalog;
        for (Operation operation : operations) {
            if (operation instanceof AlterEnum alter) {
                read(alter.before().name());
            } else if (operation instanceof RenameEnum rename) {
                read(rename.from());
            }
        }
    }

    Optional<EnumType> type(ObjectName name) {
        return types.computeIfAbsent(name, catalog::enumType);
    }

    void put(EnumType type) {
        types.put(type.name(), Optional.of(type));
    }

    void remove(ObjectName name) {
        types.put(name, Optional.empty());
    }

    void rename(ObjectName from, ObjectName to) {
        Optional<EnumType> type = type(from).map(it -> it.withName(to));
        remove(from);
        types.put(to, type);
        each(use -> use.type().equals(from) ? new Use(use.table(), use.column(), to) : use);
    }

    List<Use> uses(ObjectName type) {
        return uses.stream().filter(use -> use.type().equals(type)).distinct().toList();
    }

    void added(ObjectName table, Column column) {
        if (column.type() instanceof ColumnType.EnumReference reference) {
            uses.add(new Use(table, column.name(), reference.name()));
        }
    }

    void dropped(ObjectName table, String column) {
        uses.removeIf(use -> use.table().equals(table) && use.column().equals(column));
    }

    void droppedTable(ObjectName table) {
        uses.removeIf(use -> use.table().equals(table));
    }

    void renamedTable(ObjectName from, ObjectName to) {
        each(use -> use.table().equals(from) ? new Use(to, use.column(), use.type()) : use);
    }

    void renamedColumn(ObjectName table, String from, String to) {
        each(use -> use.table().equals(table) && use.column().equals(from) ? new Use(table, to, use.type()) : use);
    }

    private void read(ObjectName type) {
        catalog.columnsOfType(type).forEach(use -> added(use.table(), use.column()));
    }

    private void each(UnaryOperator<Use> change) {
        uses = new ArrayList<>(uses.stream().map(change).toList());
    }
}
