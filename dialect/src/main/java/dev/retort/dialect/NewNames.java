package dev.retort.dialect;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import java.util.Optional;
import java.util.Set;

/** The name under which an operation leaves a constraint or an index of a table that was there before. */
final class NewNames {
    private NewNames() {}

    static Set<String> of(Operation operation) {
        return name(operation).map(Set::of).orElse(Set.of());
    }

    private static Optional<String> name(Operation operation) {
        if (operation instanceof AddPrimaryKey add) {
            return Optional.of(ConstraintNames.of(add.table(), add.primaryKey()));
        } else if (operation instanceof AddUnique add) {
            return Optional.of(ConstraintNames.of(add.table(), add.unique()));
        } else if (operation instanceof AddForeignKey add) {
            return Optional.of(ConstraintNames.of(add.table(), add.foreignKey()));
        } else if (operation instanceof AddCheck add) {
            return Optional.of(ConstraintNames.of(add.table(), add.check()));
        } else if (operation instanceof CreateIndex create) {
            return Optional.of(ConstraintNames.of(create.table(), create.index()));
        } else if (operation instanceof RenameConstraint rename) {
            return Optional.of(rename.to());
        } else if (operation instanceof RenameIndex rename) {
            return Optional.of(rename.to());
        } else if (operation instanceof AddColumn add) {
            return allowedValues(add.table(), add.column());
        } else if (operation instanceof AlterColumn alter) {
            return allowedValues(alter.table(), alter.after());
        }
        return Optional.empty();
    }

    private static Optional<String> allowedValues(ObjectName table, Column column) {
        return column.allowedValues().map(allowed -> ConstraintNames.ofAllowedValues(table, column));
    }
}
