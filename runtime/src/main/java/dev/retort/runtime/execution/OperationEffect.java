package dev.retort.runtime.execution;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Whether a database shows that an operation has run: by the names of things, for the operations that make or take one. */
final class OperationEffect {
    private final Connection connection;
    private final Dialect dialect;
    private final LiveCatalog catalog;

    OperationEffect(Connection connection, Dialect dialect, LiveCatalog catalog) {
        this.connection = connection;
        this.dialect = dialect;
        this.catalog = catalog;
    }

    /** Whether it has run; empty when names do not tell. */
    Optional<Boolean> shows(Operation operation) throws SQLException {
        if (operation instanceof CreateTable create) {
            return Optional.of(table(create.table().name()));
        } else if (operation instanceof DropTable drop) {
            return Optional.of(!table(drop.table().name()));
        } else if (operation instanceof RenameTable rename) {
            return Optional.of(table(rename.to()) && !table(rename.from()));
        } else if (operation instanceof AddColumn add) {
            return Optional.of(column(add.table(), add.column().name()));
        } else if (operation instanceof DropColumn drop) {
            return Optional.of(!column(drop.table(), drop.column().name()));
        } else if (operation instanceof RenameColumn rename) {
            return Optional.of(column(rename.table(), rename.to()) && !column(rename.table(), rename.from()));
        } else if (operation instanceof CreateIndex create) {
            return Optional.of(index(create.table(), create.index()));
        } else if (operation instanceof DropIndex drop) {
            return Optional.of(!index(drop.table(), drop.index()));
        } else if (operation instanceof AddForeignKey add) {
            return Optional.of(constraint(add.table(), add.foreignKey()));
        } else if (operation instanceof AddUnique add) {
            return Optional.of(constraint(add.table(), add.unique()));
        }
        return Optional.empty();
    }

    private boolean table(ObjectName name) throws SQLException {
        return TablePresence.exists(connection, dialect, name);
    }

    private boolean column(ObjectName table, String column) throws SQLException {
        String schema = table.schema().map(dialect::stored).orElse(connection.getSchema());
        try (ResultSet columns = connection.getMetaData().getColumns(null, schema, null, null)) {
            while (columns.next()) {
                if (columns.getString("TABLE_NAME").equals(dialect.stored(table.name()))
                        && columns.getString("COLUMN_NAME").equals(dialect.stored(column))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean index(ObjectName table, Index index) {
        return index.name().isPresent()
                && catalog.indexName(table, index).equals(index.name())
                && !catalog.isInvalidIndex(table, index.name().get());
    }

    private boolean constraint(ObjectName table, Constraint constraint) {
        return constraint.name().isPresent()
                && catalog.constraintName(table, constraint).equals(constraint.name());
    }
}
