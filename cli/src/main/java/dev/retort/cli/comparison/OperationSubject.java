package dev.retort.cli.comparison;

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

/**
 * What an operation is about, part by part.
 *
 * @param object the table, or the sequence or type
 * @param isTable whether {@code object} is a table
 * @param name of the constraint, index, sequence, type or schema; the new name where something is renamed
 */
public record OperationSubject(
        Optional<ObjectName> object, boolean isTable, Optional<String> column, Optional<String> name) {
    /** The parts that an operation names. */
    public static OperationSubject of(Operation operation) {
        return operation.accept(new Finder());
    }

    private static OperationSubject table(ObjectName table) {
        return new OperationSubject(Optional.of(table), true, Optional.empty(), Optional.empty());
    }

    private static OperationSubject object(ObjectName object) {
        return new OperationSubject(Optional.of(object), false, Optional.empty(), Optional.of(object.name()));
    }

    private static OperationSubject nothing() {
        return new OperationSubject(Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    private OperationSubject withColumn(String newColumn) {
        return new OperationSubject(object, isTable, Optional.of(newColumn), name);
    }

    private OperationSubject withName(Optional<String> newName) {
        return new OperationSubject(object, isTable, column, newName);
    }

    private static final class Finder implements OperationVisitor<OperationSubject> {
        @Override
        public OperationSubject visitCreateTable(CreateTable operation) {
            return table(operation.table().name());
        }

        @Override
        public OperationSubject visitDropTable(DropTable operation) {
            return table(operation.table().name());
        }

        @Override
        public OperationSubject visitRenameTable(RenameTable operation) {
            return table(operation.from()).withName(Optional.of(operation.to().written()));
        }

        @Override
        public OperationSubject visitAddColumn(AddColumn operation) {
            return table(operation.table()).withColumn(operation.column().name());
        }

        @Override
        public OperationSubject visitDropColumn(DropColumn operation) {
            return table(operation.table()).withColumn(operation.column().name());
        }

        @Override
        public OperationSubject visitAlterColumn(AlterColumn operation) {
            return table(operation.table()).withColumn(operation.before().name());
        }

        @Override
        public OperationSubject visitRenameColumn(RenameColumn operation) {
            return table(operation.table()).withColumn(operation.from()).withName(Optional.of(operation.to()));
        }

        @Override
        public OperationSubject visitAddPrimaryKey(AddPrimaryKey operation) {
            return table(operation.table()).withName(operation.primaryKey().name());
        }

        @Override
        public OperationSubject visitDropPrimaryKey(DropPrimaryKey operation) {
            return table(operation.table()).withName(operation.primaryKey().name());
        }

        @Override
        public OperationSubject visitAddForeignKey(AddForeignKey operation) {
            return table(operation.table()).withName(operation.foreignKey().name());
        }

        @Override
        public OperationSubject visitDropForeignKey(DropForeignKey operation) {
            return table(operation.table()).withName(operation.foreignKey().name());
        }

        @Override
        public OperationSubject visitAddUnique(AddUnique operation) {
            return table(operation.table()).withName(operation.unique().name());
        }

        @Override
        public OperationSubject visitDropUnique(DropUnique operation) {
            return table(operation.table()).withName(operation.unique().name());
        }

        @Override
        public OperationSubject visitAddCheck(AddCheck operation) {
            return table(operation.table()).withName(operation.check().name());
        }

        @Override
        public OperationSubject visitDropCheck(DropCheck operation) {
            return table(operation.table()).withName(operation.check().name());
        }

        @Override
        public OperationSubject visitRenameConstraint(RenameConstraint operation) {
            return table(operation.table()).withName(Optional.of(operation.from()));
        }

        @Override
        public OperationSubject visitCreateIndex(CreateIndex operation) {
            return table(operation.table()).withName(operation.index().name());
        }

        @Override
        public OperationSubject visitDropIndex(DropIndex operation) {
            return table(operation.table()).withName(operation.index().name());
        }

        @Override
        public OperationSubject visitRenameIndex(RenameIndex operation) {
            return table(operation.table()).withName(Optional.of(operation.from()));
        }

        @Override
        public OperationSubject visitCreateSequence(CreateSequence operation) {
            return object(operation.sequence().name());
        }

        @Override
        public OperationSubject visitAlterSequence(AlterSequence operation) {
            return object(operation.after().name());
        }

        @Override
        public OperationSubject visitRenameSequence(RenameSequence operation) {
            return object(operation.from());
        }

        @Override
        public OperationSubject visitDropSequence(DropSequence operation) {
            return object(operation.sequence().name());
        }

        @Override
        public OperationSubject visitCreateEnum(CreateEnum operation) {
            return object(operation.type().name());
        }

        @Override
        public OperationSubject visitAlterEnum(AlterEnum operation) {
            return object(operation.after().name());
        }

        @Override
        public OperationSubject visitRenameEnum(RenameEnum operation) {
            return object(operation.from());
        }

        @Override
        public OperationSubject visitDropEnum(DropEnum operation) {
            return object(operation.type().name());
        }

        @Override
        public OperationSubject visitSetComment(SetComment operation) {
            return table(operation.table());
        }

        @Override
        public OperationSubject visitCreateSchema(CreateSchema operation) {
            return nothing().withName(Optional.of(operation.schema()));
        }

        @Override
        public OperationSubject visitDropSchema(DropSchema operation) {
            return nothing().withName(Optional.of(operation.schema()));
        }

        @Override
        public OperationSubject visitInsertRows(InsertRows operation) {
            return table(operation.table());
        }

        @Override
        public OperationSubject visitExecuteSql(ExecuteSql operation) {
            return nothing();
        }

        @Override
        public OperationSubject visitExecuteScript(ExecuteScript operation) {
            return nothing();
        }

        @Override
        public OperationSubject visitFillColumn(FillColumn operation) {
            return table(operation.table()).withColumn(operation.column());
        }

        @Override
        public OperationSubject visitRunCode(RunCode operation) {
            return nothing();
        }

        @Override
        public OperationSubject visitIrreversible(Irreversible operation) {
            return nothing();
        }
    }
}
