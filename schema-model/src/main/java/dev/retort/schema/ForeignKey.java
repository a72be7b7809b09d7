package dev.retort.schema;

import java.util.List;
import java.util.Optional;

/** A reference to the rows of a table, column by column in the order given. */
public record ForeignKey(
        Optional<String> name,
        List<String> columns,
        ObjectName referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferral deferral)
        implements Constraint {
    public ForeignKey {
        columns = ColumnNames.checked("a foreign key", columns);
        referencedColumns = ColumnNames.checked("the target of a foreign key", referencedColumns);
        if (columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException(
                    "a foreign key pairs its columns: " + columns + " and " + referencedColumns);
        }
    }

    public static ForeignKey of(List<String> columns, ObjectName referencedTable, List<String> referencedColumns) {
        return new ForeignKey(
                Optional.empty(),
                columns,
                referencedTable,
                referencedColumns,
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
    }

    public ForeignKey withName(Optional<String> newName) {
        return new ForeignKey(newName, columns, referencedTable, referencedColumns, onDelete, onUpdate, deferral);
    }

    public ForeignKey withColumns(List<String> newColumns) {
        return new ForeignKey(name, newColumns, referencedTable, referencedColumns, onDelete, onUpdate, deferral);
    }

    public ForeignKey withTarget(ObjectName table, List<String> targetColumns) {
        return new ForeignKey(name, columns, table, targetColumns, onDelete, onUpdate, deferral);
    }

    public ForeignKey withOnDelete(ReferentialAction action) {
        return new ForeignKey(name, columns, referencedTable, referencedColumns, action, onUpdate, deferral);
    }

    public ForeignKey withOnUpdate(ReferentialAction action) {
        return new ForeignKey(name, columns, referencedTable, referencedColumns, onDelete, action, deferral);
    }

    public ForeignKey withDeferral(Deferral newDeferral) {
        return new ForeignKey(name, columns, referencedTable, referencedColumns, onDelete, onUpdate, newDeferral);
    }
}
