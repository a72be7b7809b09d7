package dev.retort.runtime.recording;

/** A reader of recorded operations: one method per case and no default. */
public interface RecordedOperationVisitor<R> {
    R visitWhole(RecordedOperation.Whole recorded);

    R visitDropTable(RecordedOperation.DropTable recorded);

    R visitCommentTable(RecordedOperation.CommentTable recorded);

    R visitDropColumn(RecordedOperation.DropColumn recorded);

    R visitAlterColumn(RecordedOperation.AlterColumn recorded);

    R visitDropPrimaryKey(RecordedOperation.DropPrimaryKey recorded);

    R visitDropUnique(RecordedOperation.DropUnique recorded);

    R visitDropForeignKey(RecordedOperation.DropForeignKey recorded);

    R visitDropCheck(RecordedOperation.DropCheck recorded);

    R visitDropIndex(RecordedOperation.DropIndex recorded);

    R visitAlterSequence(RecordedOperation.AlterSequence recorded);

    R visitDropSequence(RecordedOperation.DropSequence recorded);

    R visitChangeEnum(RecordedOperation.ChangeEnum recorded);

    R visitDropEnum(RecordedOperation.DropEnum recorded);
}
