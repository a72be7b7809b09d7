package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
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
import java.util.Arrays;
import java.util.List;

/** The call on {@code op} that records an operation. */
final class OperationCode implements OperationVisitor<Statement> {
    private OperationCode() {}

    static Statement of(Operation operation) {
        return operation.accept(new OperationCode());
    }

    @Override
    public Statement visitCreateTable(CreateTable operation) {
        return new Statement(
                "createTable", List.of(name(operation.table().name())), TableCode.elements(operation.table()), true);
    }

    @Override
    public Statement visitDropTable(DropTable operation) {
        return plain("dropTable", name(operation.table().name()));
    }

    @Override
    public Statement visitRenameTable(RenameTable operation) {
        return plain("renameTable", name(operation.from()), newName(operation.from(), operation.to()));
    }

    @Override
    public Statement visitAddColumn(AddColumn operation) {
        return broken("addColumn", List.of(name(operation.table())), ColumnCode.of(operation));
    }

    @Override
    public Statement visitDropColumn(DropColumn operation) {
        return plain(
                "dropColumn",
                name(operation.table()),
                Words.text(operation.column().name()));
    }

    @Override
    public Statement visitAlterColumn(AlterColumn operation) {
        return new Statement(
                "alterColumn",
                List.of(name(operation.table()), Words.text(operation.before().name())),
                ColumnChangeCode.of(operation),
                false);
    }

    @Override
    public Statement visitRenameColumn(RenameColumn operation) {
        return plain("renameColumn", name(operation.table()), Words.text(operation.from()), Words.text(operation.to()));
    }

    @Override
    public Statement visitAddPrimaryKey(AddPrimaryKey operation) {
        return broken(
                "addPrimaryKey",
                List.of(name(operation.table())),
                ConstraintCode.of(operation.table(), operation.primaryKey()));
    }

    @Override
    public Statement visitDropPrimaryKey(DropPrimaryKey operation) {
        return plain("dropPrimaryKey", name(operation.table()));
    }

    @Override
    public Statement visitAddForeignKey(AddForeignKey operation) {
        return validated(
                "addForeignKey",
                operation.table(),
                ConstraintCode.of(operation.table(), operation.foreignKey()),
                operation.validateSeparately());
    }

    @Override
    public Statement visitDropForeignKey(DropForeignKey operation) {
        return plain(
                "dropForeignKey",
                name(operation.table()),
                ConstraintCode.which(
                        operation.table(),
                        operation.foreignKey(),
                        operation.foreignKey().columns()));
    }

    @Override
    public Statement visitAddUnique(AddUnique operation) {
        return broken(
                "addUnique",
                List.of(name(operation.table())),
                ConstraintCode.of(operation.table(), operation.unique()));
    }

    @Override
    public Statement visitDropUnique(DropUnique operation) {
        return plain(
                "dropUnique",
                name(operation.table()),
                ConstraintCode.which(
                        operation.table(),
                        operation.unique(),
                        operation.unique().columns()));
    }

    @Override
    public Statement visitAddCheck(AddCheck operation) {
        return validated(
                "addCheck",
                operation.table(),
                ConstraintCode.of(operation.table(), operation.check(), 1),
                operation.validateSeparately());
    }

    @Override
    public Statement visitDropCheck(DropCheck operation) {
        return plain("dropCheck", name(operation.table()), ConstraintCode.which(operation.check()));
    }

    @Override
    public Statement visitRenameConstraint(RenameConstraint operation) {
        return plain(
                "renameConstraint", name(operation.table()), Words.text(operation.from()), Words.text(operation.to()));
    }

    @Override
    public Statement visitCreateIndex(CreateIndex operation) {
        return concurrently(
                "createIndex",
                operation.table(),
                IndexCode.of(operation.table(), operation.index()),
                operation.concurrently());
    }

    @Override
    public Statement visitDropIndex(DropIndex operation) {
        return concurrently(
                "dropIndex",
                operation.table(),
                IndexCode.which(operation.table(), operation.index()),
                operation.concurrently());
    }

    @Override
    public Statement visitRenameIndex(RenameIndex operation) {
        return plain("renameIndex", name(operation.table()), Words.text(operation.from()), Words.text(operation.to()));
    }

    @Override
    public Statement visitCreateSequence(CreateSequence operation) {
        return new Statement(
                "createSequence",
                List.of(name(operation.sequence().name())),
                SequenceCode.created(operation.sequence()),
                false);
    }

    @Override
    public Statement visitAlterSequence(AlterSequence operation) {
        return new Statement(
                "alterSequence",
                List.of(name(operation.before().name())),
                SequenceCode.altered(operation.before(), operation.after()),
                false);
    }

    @Override
    public Statement visitRenameSequence(RenameSequence operation) {
        return plain("renameSequence", name(operation.from()), newName(operation.from(), operation.to()));
    }

    @Override
    public Statement visitDropSequence(DropSequence operation) {
        return plain("dropSequence", name(operation.sequence().name()));
    }

    @Override
    public Statement visitCreateEnum(CreateEnum operation) {
        return plain(
                "createEnum",
                Words.and(
                        List.of(name(operation.type().name())),
                        List.of(Words.texts(operation.type().labels()))));
    }

    @Override
    public Statement visitAlterEnum(AlterEnum operation) {
        return EnumCode.of(operation.before().name(), operation.change());
    }

    @Override
    public Statement visitRenameEnum(RenameEnum operation) {
        return plain("renameEnum", name(operation.from()), newName(operation.from(), operation.to()));
    }

    @Override
    public Statement visitDropEnum(DropEnum operation) {
        return plain("dropEnum", name(operation.type().name()));
    }

    @Override
    public Statement visitSetComment(SetComment operation) {
        return broken(
                "alterTable",
                List.of(name(operation.table())),
                CommentCode.change(operation.before(), operation.after()));
    }

    @Override
    public Statement visitCreateSchema(CreateSchema operation) {
        return plain("createSchema", Words.text(operation.schema()));
    }

    @Override
    public Statement visitDropSchema(DropSchema operation) {
        return plain("dropSchema", Words.text(operation.schema()));
    }

    @Override
    public Statement visitInsertRows(InsertRows operation) {
        return RowCode.of(operation);
    }

    @Override
    public Statement visitExecuteSql(ExecuteSql operation) {
        return SqlCode.of(operation);
    }

    @Override
    public Statement visitExecuteScript(ExecuteScript operation) {
        return plain("executeResource", Words.text(operation.path()));
    }

    @Override
    public Statement visitFillColumn(FillColumn operation) {
        return new Statement(
                "backfill",
                List.of(name(operation.table()), Words.text(operation.column())),
                SqlCode.filling(operation),
                false);
    }

    @Override
    public Statement visitRunCode(RunCode operation) {
        throw new IllegalArgumentException(
                "the code of the step \"" + operation.what() + "\" has no source to be written from");
    }

    @Override
    public Statement visitIrreversible(Irreversible operation) {
        return plain("irreversible", Words.text(operation.why()));
    }

    static CodeBlock name(ObjectName name) {
        return Words.text(name.written());
    }

    static Statement plain(String method, CodeBlock... arguments) {
        return plain(method, Arrays.asList(arguments));
    }

    private static Statement plain(String method, List<CodeBlock> arguments) {
        return new Statement(method, arguments, List.of(), false);
    }

    private static Statement broken(String method, List<CodeBlock> names, CodeBlock... elements) {
        return new Statement(method, names, Arrays.asList(elements), false);
    }

    private static Statement validated(String method, ObjectName table, CodeBlock constraint, boolean separately) {
        List<CodeBlock> names = List.of(name(table));
        return separately
                ? broken(method, names, constraint, Words.call("validateSeparately"))
                : broken(method, names, constraint);
    }

    private static Statement concurrently(String method, ObjectName table, CodeBlock index, boolean concurrently) {
        List<CodeBlock> names = List.of(name(table));
        return concurrently ? broken(method, names, index, Words.call("concurrently")) : broken(method, names, index);
    }

    /** Without a schema the new name stays beside the old one; a dot in front leads to the default schema. */
    private static CodeBlock newName(ObjectName from, ObjectName to) {
        String plain = ObjectName.of(to.name()).written();
        if (to.schema().equals(from.schema())) {
            return Words.text(plain);
        }
        return Words.text(to.schema().isPresent() ? to.written() : "." + plain);
    }
}
