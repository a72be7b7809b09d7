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
import java.util.Arrays;
import java.util.stream.Collectors;

/** The call that recorded a complete operation, as far as it names the thing: for messages. */
final class OperationCall implements OperationVisitor<String> {
    private OperationCall() {}

    static String of(Operation operation) {
        return operation.accept(new OperationCall());
    }

    static String call(String method, String... names) {
        return Arrays.stream(names).map(name -> '"' + name + '"').collect(Collectors.joining(", ", method + "(", ")"));
    }

    static String call(String method, ObjectName table, String... names) {
        String[] all = new String[names.length + 1];
        all[0] = table.written();
        System.arraycopy(names, 0, all, 1, names.length);
        return call(method, all);
    }

    static String call(ObjectName type, EnumChange change) {
        if (change instanceof EnumChange.Add add) {
            return call("addEnumValue", type, add.label());
        } else if (change instanceof EnumChange.Rename rename) {
            return call("renameEnumValue", type, rename.from(), rename.to());
        }
        return call("dropEnumValue", type, ((EnumChange.Drop) change).label());
    }

    @Override
    public String visitCreateTable(CreateTable operation) {
        return call("createTable", operation.table().name());
    }

    @Override
    public String visitDropTable(DropTable operation) {
        return call("dropTable", operation.table().name());
    }

    @Override
    public String visitRenameTable(RenameTable operation) {
        return call("renameTable", operation.from(), operation.to().written());
    }

    @Override
    public String visitAddColumn(AddColumn operation) {
        return call("addColumn", operation.table(), operation.column().name());
    }

    @Override
    public String visitDropColumn(DropColumn operation) {
        return call("dropColumn", operation.table(), operation.column().name());
    }

    @Override
    public String visitAlterColumn(AlterColumn operation) {
        return call("alterColumn", operation.table(), operation.before().name());
    }

    @Override
    public String visitRenameColumn(RenameColumn operation) {
        return call("renameColumn", operation.table(), operation.from(), operation.to());
    }

    @Override
    public String visitAddPrimaryKey(AddPrimaryKey operation) {
        return call("addPrimaryKey", operation.table());
    }

    @Override
    public String visitDropPrimaryKey(DropPrimaryKey operation) {
        return call("dropPrimaryKey", operation.table());
    }

    @Override
    public String visitAddForeignKey(AddForeignKey operation) {
        return call("addForeignKey", operation.table());
    }

    @Override
    public String visitDropForeignKey(DropForeignKey operation) {
        return call("dropForeignKey", operation.table());
    }

    @Override
    public String visitAddUnique(AddUnique operation) {
        return call("addUnique", operation.table());
    }

    @Override
    public String visitDropUnique(DropUnique operation) {
        return call("dropUnique", operation.table());
    }

    @Override
    public String visitAddCheck(AddCheck operation) {
        return call("addCheck", operation.table());
    }

    @Override
    public String visitDropCheck(DropCheck operation) {
        return call("dropCheck", operation.table());
    }

    @Override
    public String visitRenameConstraint(RenameConstraint operation) {
        return call("renameConstraint", operation.table(), operation.from(), operation.to());
    }

    @Override
    public String visitCreateIndex(CreateIndex operation) {
        return call("createIndex", operation.table());
    }

    @Override
    public String visitDropIndex(DropIndex operation) {
        return call("dropIndex", operation.table());
    }

    @Override
    public String visitRenameIndex(RenameIndex operation) {
        return call("renameIndex", operation.table(), operation.from(), operation.to());
    }

    @Override
    public String visitCreateSequence(CreateSequence operation) {
        return call("createSequence", operation.sequence().name().written());
    }

    @Override
    public String visitAlterSequence(AlterSequence operation) {
        return call("alterSequence", operation.before().name().written());
    }

    @Override
    public String visitRenameSequence(RenameSequence operation) {
        return call("renameSequence", operation.from().written(), operation.to().written());
    }

    @Override
    public String visitDropSequence(DropSequence operation) {
        return call("dropSequence", operation.sequence().name().written());
    }

    @Override
    public String visitCreateEnum(CreateEnum operation) {
        return call("createEnum", operation.type().name().written());
    }

    @Override
    public String visitAlterEnum(AlterEnum operation) {
        return call(operation.before().name(), operation.change());
    }

    @Override
    public String visitRenameEnum(RenameEnum operation) {
        return call("renameEnum", operation.from().written(), operation.to().written());
    }

    @Override
    public String visitDropEnum(DropEnum operation) {
        return call("dropEnum", operation.type().name().written());
    }

    @Override
    public String visitSetComment(SetComment operation) {
        return call("alterTable", operation.table());
    }

    @Override
    public String visitCreateSchema(CreateSchema operation) {
        return call("createSchema", operation.schema());
    }

    @Override
    public String visitDropSchema(DropSchema operation) {
        return call("dropSchema", operation.schema());
    }

    @Override
    public String visitInsertRows(InsertRows operation) {
        return call("bulkInsert", operation.table());
    }

    @Override
    public String visitExecuteSql(ExecuteSql operation) {
        return "execute(...)";
    }

    @Override
    public String visitExecuteScript(ExecuteScript operation) {
        return call("executeResource", operation.path());
    }

    @Override
    public String visitFillColumn(FillColumn operation) {
        return call("backfill", operation.table(), operation.column());
    }

    @Override
    public String visitRunCode(RunCode operation) {
        return call("run", operation.what());
    }

    @Override
    public String visitIrreversible(Irreversible operation) {
        return call("irreversible", operation.why());
    }
}
