package dev.retort.differ.planner;

import dev.retort.operation.AlterEnum;
import dev.retort.operation.EnumChange;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaEffect;
import dev.retort.schema.Schema;
import java.util.List;

/** Renames run before everything else on the way there and after everything else on the way back. */
final class Renames {
    private Renames() {}

    static boolean isRename(Operation operation) {
        return operation instanceof RenameTable
                || operation instanceof RenameColumn
                || operation instanceof RenameSequence
                || operation instanceof RenameConstraint
                || operation instanceof RenameIndex
                || operation instanceof RenameEnum
                || (operation instanceof AlterEnum alter && alter.change() instanceof EnumChange.Rename);
    }

    /** The schema as the other operations find it. */
    static Schema apply(Schema before, List<Operation> operations) {
        Schema renamed = before;
        for (Operation operation : operations) {
            renamed = isRename(operation) ? SchemaEffect.apply(renamed, operation) : renamed;
        }
        return renamed;
    }
}
