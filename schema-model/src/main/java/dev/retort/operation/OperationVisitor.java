package dev.retort.operation;

/** A reader of operations: one method per case and no default, so that a new case does not compile until all read it. */
public interface OperationVisitor<R> {
    R visitCreateTable(CreateTable operation);

    R visitDropTable(DropTable operation);

    R visitRenameTable(RenameTable operation);

    R visitAddColumn(AddColumn operation);

    R visitDropColumn(DropColumn operation);

    R visitAlterColumn(AlterColumn operation);

    R visitRenameColumn(RenameColumn operation);

    R visitAddPrimaryKey(AddPrimaryKey operation);

    R visitDropPrimaryKey(DropPrimaryKey operation);

    R visitAddForeignKey(AddForeignKey operation);

    R visitDropForeignKey(DropForeignKey operation);

    R visitAddUnique(AddUnique operation);

    R visitDropUnique(DropUnique operation);

    R visitAddCheck(AddCheck operation);

    R visitDropCheck(DropCheck operation);

    R visitRenameConstraint(RenameConstraint operation);

    R visitCreateIndex(CreateIndex operation);

    R visitDropIndex(DropIndex operation);

    R visitRenameIndex(RenameIndex operation);

    R visitCreateSequence(CreateSequence operation);

    R visitAlterSequence(AlterSequence operation);

    R visitRenameSequence(RenameSequence operation);

    R visitDropSequence(DropSequence operation);

    R visitCreateEnum(CreateEnum operation);

    R visitAlterEnum(AlterEnum operation);

    R visitRenameEnum(RenameEnum operation);

    R visitDropEnum(DropEnum operation);

    R visitSetComment(SetComment operation);

    R visitCreateSchema(CreateSchema operation);

    R visitDropSchema(DropSchema operation);

    R visitInsertRows(InsertRows operation);

    R visitExecuteSql(ExecuteSql operation);

    R visitExecuteScript(ExecuteScript operation);

    R visitFillColumn(FillColumn operation);

    R visitRunCode(RunCode operation);

    R visitIrreversible(Irreversible operation);
}
