package dev.retort.dialect;

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
import java.util.List;
import java.util.Optional;

/** The tables an operation names as its own. A statement somebody wrote names none: nobody looks into it. */
public final class OperationTables implements OperationVisitor<List<ObjectName>> {
    private OperationTables() {}

    /** The tables, first the one that is changed; a table that is renamed has both its names. */
    public static List<ObjectName> of(Operation operation) {
        return operation.accept(new OperationTables());
    }

    /** The table that an operation changes, by the name it has until then; empty for what is not about a table. */
    public static Optional<ObjectName> changed(Operation operation) {
        return of(operation).stream().findFirst();
    }

    @Override
    public List<ObjectName> visitCreateTable(CreateTable operation) {
        return List.of(operation.table().name());
    }

    @Override
    public List<ObjectName> visitDropTable(DropTable operation) {
        return List.of(operation.table().name());
    }

    @Override
    public List<ObjectName> visitRenameTable(RenameTable operation) {
        return List.of(operation.from(), operation.to());
    }

    @Override
    public List<ObjectName> visitAddColumn(AddColumn operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitDropColumn(DropColumn operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitAlterColumn(AlterColumn operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitRenameColumn(RenameColumn operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitAddPrimaryKey(AddPrimaryKey operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitDropPrimaryKey(DropPrimaryKey operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitAddForeignKey(AddForeignKey operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitDropForeignKey(DropForeignKey operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitAddUnique(AddUnique operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitDropUnique(DropUnique operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitAddCheck(AddCheck operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitDropCheck(DropCheck operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitRenameConstraint(RenameConstraint operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitCreateIndex(CreateIndex operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitDropIndex(DropIndex operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitRenameIndex(RenameIndex operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitCreateSequence(CreateSequence operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitAlterSequence(AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitRenameSequence(RenameSequence operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitDropSequence(DropSequence operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitCreateEnum(CreateEnum operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitAlterEnum(AlterEnum operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitRenameEnum(RenameEnum operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitDropEnum(DropEnum operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitSetComment(SetComment operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitCreateSchema(CreateSchema operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitDropSchema(DropSchema operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitInsertRows(InsertRows operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitExecuteSql(ExecuteSql operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitExecuteScript(ExecuteScript operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitFillColumn(FillColumn operation) {
        return List.of(operation.table());
    }

    @Override
    public List<ObjectName> visitRunCode(RunCode operation) {
        return List.of();
    }

    @Override
    public List<ObjectName> visitIrreversible(Irreversible operation) {
        return List.of();
    }
}
