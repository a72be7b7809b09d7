package dev.retort.operation;

/** A change of structure. It always has a way back, which needs nothing but the record. */
public sealed interface SchemaOperation extends Operation
        permits CreateTable,
                DropTable,
                RenameTable,
                AddColumn,
                DropColumn,
                AlterColumn,
                RenameColumn,
                AddPrimaryKey,
                DropPrimaryKey,
                AddForeignKey,
                DropForeignKey,
                AddUnique,
                DropUnique,
                AddCheck,
                DropCheck,
                RenameConstraint,
                CreateIndex,
                DropIndex,
                RenameIndex,
                CreateSequence,
                AlterSequence,
                RenameSequence,
                DropSequence,
                CreateEnum,
                AlterEnum,
                RenameEnum,
                DropEnum,
                SetComment,
                CreateSchema,
                DropSchema {
    /** The operation that restores the structure; rows and values that this one deletes do not come back. */
    SchemaOperation reverse();
}
