package dev.retort.runtime.replay;

import dev.retort.dialect.OperationTables;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.RecordedOperationVisitor;
import dev.retort.schema.ObjectName;
import java.util.Optional;

/** The table a recorded step speaks of, empty for what is not about one table. */
final class TouchedTable implements RecordedOperationVisitor<Optional<ObjectName>> {
    private TouchedTable() {}

    static Optional<ObjectName> of(RecordedOperation operation) {
        return operation.accept(new TouchedTable());
    }

    @Override
    public Optional<ObjectName> visitWhole(RecordedOperation.Whole recorded) {
        return OperationTables.changed(recorded.operation());
    }

    @Override
    public Optional<ObjectName> visitDropTable(RecordedOperation.DropTable recorded) {
        return Optional.of(recorded.table());
    }

    @Override
    public Optional<ObjectName> visitCommentTable(RecordedOperation.CommentTable recorded) {
        return Optional.of(recorded.table());
    }

    @Override
    public Optional<ObjectName> visitDropColumn(RecordedOperation.DropColumn recorded) {
        return Optional.of(recorded.table());
    }

    @Override
    public Optional<ObjectName> visitAlterColumn(RecordedOperation.AlterColumn recorded) {
        return Optional.of(recorded.table());
    }

    @Override
    public Optional<ObjectName> visitDropPrimaryKey(RecordedOperation.DropPrimaryKey recorded) {
        return Optional.of(recorded.table());
    }

    @Override
    public Optional<ObjectName> visitDropUnique(RecordedOperation.DropUnique recorded) {
        return Optional.of(recorded.table());
    }

    @Override
    public Optional<ObjectName> visitDropForeignKey(RecordedOperation.DropForeignKey recorded) {
        return Optional.of(recorded.table());
    }

    @Override
    public Optional<ObjectName> visitDropCheck(RecordedOperation.DropCheck recorded) {
        return Optional.of(recorded.table());
    }

    @Override
    public Optional<ObjectName> visitDropIndex(RecordedOperation.DropIndex recorded) {
        return Optional.of(recorded.table());
    }

    @Override
    public Optional<ObjectName> visitAlterSequence(RecordedOperation.AlterSequence recorded) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitDropSequence(RecordedOperation.DropSequence recorded) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitChangeEnum(RecordedOperation.ChangeEnum recorded) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectName> visitDropEnum(RecordedOperation.DropEnum recorded) {
        return Optional.empty();
    }
}
