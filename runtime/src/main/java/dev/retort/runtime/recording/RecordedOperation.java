package dev.retort.runtime.recording;

import dev.retort.operation.EnumChange;
import dev.retort.operation.Operation;
import dev.retort.schema.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * An operation as the source says it. All but {@link Whole} leave something out that the schema at this point knows: the
 * thing dropped, or what was there before a change.
 */
public sealed interface RecordedOperation {
    <R> R accept(RecordedOperationVisitor<R> visitor);

    /** Nothing is left out but names of constraints and indexes that follow the convention. */
    record Whole(Operation operation) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitWhole(this);
        }
    }

    record DropTable(ObjectName table) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitDropTable(this);
        }
    }

    /** {@code was} is the old comment where the source says it. */
    record CommentTable(ObjectName table, Optional<String> comment, Optional<String> was) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitCommentTable(this);
        }
    }

    record DropColumn(ObjectName table, String column) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitDropColumn(this);
        }
    }

    record AlterColumn(ObjectName table, String column, List<ColumnAlteration> changes) implements RecordedOperation {
        public AlterColumn {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitAlterColumn(this);
        }
    }

    record DropPrimaryKey(ObjectName table) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitDropPrimaryKey(this);
        }
    }

    record DropUnique(ObjectName table, Selection which) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitDropUnique(this);
        }
    }

    record DropForeignKey(ObjectName table, Selection which) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitDropForeignKey(this);
        }
    }

    record DropCheck(ObjectName table, Selection which) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitDropCheck(this);
        }
    }

    record DropIndex(ObjectName table, Selection which, boolean concurrently) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitDropIndex(this);
        }
    }

    record AlterSequence(ObjectName sequence, List<SequenceAlteration> changes) implements RecordedOperation {
        public AlterSequence {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitAlterSequence(this);
        }
    }

    record DropSequence(ObjectName sequence) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitDropSequence(this);
        }
    }

    record ChangeEnum(ObjectName type, EnumChange change) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitChangeEnum(this);
        }
    }

    record DropEnum(ObjectName type) implements RecordedOperation {
        @Override
        public <R> R accept(RecordedOperationVisitor<R> visitor) {
            return visitor.visitDropEnum(this);
        }
    }
}
