package dev.retort.differ.planner;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.EnumChange;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.FillColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Irreversible;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationVisitor;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RunCode;
import dev.retort.operation.SetComment;
import dev.retort.schema.ObjectName;
import java.util.Set;

/** The place of each operation of a difference in one direction of a migration. */
final class Placement implements OperationVisitor<Place> {
    private final Phase renames;
    private final ChangedColumns columns;
    private final Set<ObjectName> inTheWay;
    private final Set<ObjectName> reordered;

    Placement(boolean back, ChangedColumns columns, Set<ObjectName> inTheWay, Set<ObjectName> reordered) {
        this.renames = back ? Phase.RENAME_BACK : Phase.RENAME;
        this.columns = columns;
        this.inTheWay = inTheWay;
        this.reordered = reordered;
    }

    @Override
    public Place visitCreateTable(CreateTable operation) {
        return new Place(Phase.CREATE_TABLES, operation.table().name());
    }

    @Override
    public Place visitDropTable(DropTable operation) {
        ObjectName name = operation.table().name();
        return new Place(inTheWay.contains(name) ? Phase.DROP_TABLES_IN_THE_WAY : Phase.DROP_TABLES, name);
    }

    @Override
    public Place visitRenameTable(RenameTable operation) {
        return new Place(renames, operation.to());
    }

    @Override
    public Place visitAddColumn(AddColumn operation) {
        boolean computed = operation.column().computed().isPresent();
        return new Place(computed ? Phase.ADD_COMPUTED_COLUMNS : Phase.ADD_COLUMNS, operation.table());
    }

    @Override
    public Place visitDropColumn(DropColumn operation) {
        if (operation.column().computed().isPresent()) {
            return new Place(Phase.DROP_COMPUTED_COLUMNS, operation.table());
        }
        boolean replaced =
                columns.isReplaced(operation.table(), operation.column().name());
        return new Place(replaced ? Phase.DROP_REPLACED_COLUMNS : Phase.DROP_COLUMNS, operation.table());
    }

    @Override
    public Place visitAlterColumn(AlterColumn operation) {
        return new Place(Phase.ALTER_COLUMNS, operation.table());
    }

    @Override
    public Place visitRenameColumn(RenameColumn operation) {
        return new Place(renames, operation.table());
    }

    @Override
    public Place visitAddPrimaryKey(AddPrimaryKey operation) {
        return new Place(Phase.ADD_PRIMARY_KEYS, operation.table());
    }

    @Override
    public Place visitDropPrimaryKey(DropPrimaryKey operation) {
        return new Place(Phase.DROP_PRIMARY_KEYS, operation.table());
    }

    @Override
    public Place visitAddForeignKey(AddForeignKey operation) {
        return new Place(Phase.ADD_FOREIGN_KEYS, operation.table());
    }

    @Override
    public Place visitDropForeignKey(DropForeignKey operation) {
        return new Place(Phase.DROP_FOREIGN_KEYS, operation.table());
    }

    @Override
    public Place visitAddUnique(AddUnique operation) {
        return new Place(Phase.ADD_UNIQUES, operation.table());
    }

    @Override
    public Place visitDropUnique(DropUnique operation) {
        return new Place(Phase.DROP_UNIQUES, operation.table());
    }

    @Override
    public Place visitAddCheck(AddCheck operation) {
        return new Place(Phase.ADD_CHECKS, operation.table());
    }

    @Override
    public Place visitDropCheck(DropCheck operation) {
        return new Place(Phase.DROP_CHECKS, operation.table());
    }

    @Override
    public Place visitRenameConstraint(RenameConstraint operation) {
        return new Place(renames, operation.table());
    }

    @Override
    public Place visitCreateIndex(CreateIndex operation) {
        return new Place(Phase.CREATE_INDEXES, operation.table());
    }

    @Override
    public Place visitDropIndex(DropIndex operation) {
        return new Place(Phase.DROP_INDEXES, operation.table());
    }

    @Override
    public Place visitRenameIndex(RenameIndex operation) {
        return new Place(renames, operation.table());
    }

    @Override
    public Place visitCreateSequence(CreateSequence operation) {
        return new Place(Phase.CREATE_SEQUENCES, operation.sequence().name());
    }

    @Override
    public Place visitAlterSequence(AlterSequence operation) {
        return new Place(Phase.ALTER_SEQUENCES, operation.after().name());
    }

    @Override
    public Place visitRenameSequence(RenameSequence operation) {
        return new Place(renames, operation.to());
    }

    @Override
    public Place visitDropSequence(DropSequence operation) {
        return new Place(Phase.DROP_SEQUENCES, operation.sequence().name());
    }

    @Override
    public Place visitCreateEnum(CreateEnum operation) {
        return new Place(Phase.CREATE_ENUMS, operation.type().name());
    }

    @Override
    public Place visitAlterEnum(AlterEnum operation) {
        if (Renames.isRename(operation)) {
            return new Place(renames, operation.after().name());
        }
        // A value that is moved is dropped and added again; then the changes run one after the other as they were
        // found.
        boolean drops = operation.change() instanceof EnumChange.Drop
                && !reordered.contains(operation.after().name());
        return new Place(
                drops ? Phase.DROP_ENUM_VALUES : Phase.ADD_ENUM_VALUES,
                operation.after().name());
    }

    @Override
    public Place visitRenameEnum(RenameEnum operation) {
        return new Place(renames, operation.to());
    }

    @Override
    public Place visitDropEnum(DropEnum operation) {
        return new Place(Phase.DROP_ENUMS, operation.type().name());
    }

    @Override
    public Place visitSetComment(SetComment operation) {
        return new Place(Phase.SET_COMMENTS, operation.table());
    }

    @Override
    public Place visitCreateSchema(CreateSchema operation) {
        return new Place(Phase.CREATE_SCHEMAS, ObjectName.of(operation.schema()));
    }

    @Override
    public Place visitDropSchema(DropSchema operation) {
        return new Place(Phase.DROP_SCHEMAS, ObjectName.of(operation.schema()));
    }

    @Override
    public Place visitInsertRows(InsertRows operation) {
        return new Place(Phase.INSERT_ROWS, operation.table());
    }

    /** The one hand-written statement of a plan deletes rows that the other direction inserts. */
    @Override
    public Place visitExecuteSql(ExecuteSql operation) {
        return new Place(Phase.DELETE_ROWS, ObjectName.of("rows"));
    }

    @Override
    public Place visitExecuteScript(ExecuteScript operation) {
        throw noDifference(operation);
    }

    @Override
    public Place visitFillColumn(FillColumn operation) {
        throw noDifference(operation);
    }

    @Override
    public Place visitRunCode(RunCode operation) {
        throw noDifference(operation);
    }

    @Override
    public Place visitIrreversible(Irreversible operation) {
        throw noDifference(operation);
    }

    private static IllegalArgumentException noDifference(Operation operation) {
        return new IllegalArgumentException("no difference of two schemas holds this: " + operation);
    }
}
