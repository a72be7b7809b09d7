package dev.retort.runtime.replay;

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
import java.util.Optional;

/** The table an operation changes, empty for what is not about one table. */
final class ChangedTable implements OperationVisitor<Optional<ObjectName>> {
    private ChangedTable() {}

    static Optional<ObjectName> of(Operation operation) {
        return operation.accept(new ChangedTable());
    }

    @Override
    public Optional<ObjectName> visitCreateTable(CreateTable operation) {
        return Optional.of(operation.table().name());
    }

    @Override
    public Optional<ObjectName> visitDropTable(DropTable operation) {
        return Optional.of(operation.table().name());
    }

    @Override
    public Optional<ObjectName> visitRenameTable(RenameTable operation) {
        return Optional.of(operation.from());
    }

    @Override
    public Optional<ObjectName> visitAddColumn(AddColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitDropColumn(DropColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitAlterColumn(AlterColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitRenameColumn(RenameColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitAddPrimaryKey(AddPrimaryKey operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitDropPrimaryKey(DropPrimaryKey operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitAddForeignKey(AddForeignKey operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitDropForeignKey(DropForeignKey operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitAddUnique(AddUnique operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitDropUnique(DropUnique operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitAddCheck(AddCheck operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitDropCheck(DropCheck operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitRenameConstraint(RenameConstraint operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitCreateIndex(CreateIndex operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitDropIndex(DropIndex operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitRenameIndex(RenameIndex operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitCreateSequence(CreateSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitAlterSequence(AlterSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitRenameSequence(RenameSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitDropSequence(DropSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitCreateEnum(CreateEnum operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitAlterEnum(AlterEnum operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitRenameEnum(RenameEnum operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitDropEnum(DropEnum operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitSetComment(SetComment operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitCreateSchema(CreateSchema operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitDropSchema(DropSchema operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitInsertRows(InsertRows operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitExecuteSql(ExecuteSql operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitExecuteScript(ExecuteScript operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitFillColumn(FillColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<ObjectName> visitRunCode(RunCode operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitIrreversible(Irreversible operation) {
        return Optional.empty();
    }
}
