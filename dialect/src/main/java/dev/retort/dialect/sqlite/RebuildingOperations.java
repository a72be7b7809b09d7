package dev.retort.dialect.sqlite;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameConstraint;
import java.util.Set;

/**
 * The operations that may drop a table, be it to put a rebuilt one in its place. With foreign keys enforced, DROP TABLE
 * deletes the rows first, and with them the rows of other tables that cascade.
 */
final class RebuildingOperations {
    private static final Set<Class<? extends Operation>> KINDS = Set.of(
            AddCheck.class,
            AddColumn.class,
            AddForeignKey.class,
            AddPrimaryKey.class,
            AddUnique.class,
            AlterColumn.class,
            AlterEnum.class,
            DropCheck.class,
            DropColumn.class,
            DropForeignKey.class,
            DropPrimaryKey.class,
            DropTable.class,
            DropUnique.class,
            RenameConstraint.class);

    private RebuildingOperations() {}

    static boolean contains(Operation operation) {
        return KINDS.contains(operation.getClass());
    }
}
