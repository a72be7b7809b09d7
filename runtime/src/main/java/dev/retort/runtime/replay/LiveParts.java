package dev.retort.runtime.replay;

import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.FillColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parts of a table that revisions made, which only the database knows. */
final class LiveParts {
    private LiveParts() {}

    /** Whether the operation renames a constraint or index that only the database has. */
    static boolean hasName(Table live, Operation operation) {
        if (operation instanceof RenameIndex rename) {
            return live.indexes().stream().anyMatch(index -> index.name().equals(Optional.of(rename.from())));
        } else if (operation instanceof RenameConstraint rename) {
            return Stream.of(
                            live.primaryKey().stream(),
                            live.uniques().stream(),
                            live.foreignKeys().stream(),
                            live.checks().stream())
                    .flatMap(constraints -> constraints)
                    .map(Constraint.class::cast)
                    .anyMatch(constraint -> constraint.name().equals(Optional.of(rename.from())));
        }
        return false;
    }

    /** The schema with the columns that the operation speaks of and only the database has. */
    static Schema grafted(Schema schema, Table live, Operation operation) {
        List<String> needed = needed(operation);
        return schema.withTable(live.name(), table -> {
            List<Column> columns = new ArrayList<>(table.columns());
            live.columns().stream()
                    .filter(column -> needed.contains(column.name()))
                    .filter(column -> table.column(column.name()).isEmpty())
                    .forEach(columns::add);
            return table.withColumns(columns);
        });
    }

    private static List<String> needed(Operation operation) {
        if (operation instanceof RenameColumn rename) {
            return List.of(rename.from());
        } else if (operation instanceof AddPrimaryKey add) {
            return add.primaryKey().columns();
        } else if (operation instanceof AddUnique add) {
            return add.unique().columns();
        } else if (operation instanceof AddForeignKey add) {
            return add.foreignKey().columns();
        } else if (operation instanceof InsertRows insert) {
            return insert.columns();
        }
        return operation instanceof FillColumn fill ? List.of(fill.column()) : List.of();
    }
}
