package dev.retort.runtime.replay;

import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.RecordedOperationVisitor;
import dev.retort.runtime.recording.Selection;
import dev.retort.schema.ObjectName;

/** The call that recorded a step, as far as it names the thing: for messages. */
final class CallText implements RecordedOperationVisitor<String> {
    private CallText() {}

    static String of(RecordedOperation operation) {
        return operation.accept(new CallText());
    }

    @Override
    public String visitWhole(RecordedOperation.Whole recorded) {
        return OperationCall.of(recorded.operation());
    }

    @Override
    public String visitDropTable(RecordedOperation.DropTable recorded) {
        return OperationCall.call("dropTable", recorded.table());
    }

    @Override
    public String visitCommentTable(RecordedOperation.CommentTable recorded) {
        return OperationCall.call("alterTable", recorded.table());
    }

    @Override
    public String visitDropColumn(RecordedOperation.DropColumn recorded) {
        return OperationCall.call("dropColumn", recorded.table(), recorded.column());
    }

    @Override
    public String visitAlterColumn(RecordedOperation.AlterColumn recorded) {
        return OperationCall.call("alterColumn", recorded.table(), recorded.column());
    }

    @Override
    public String visitDropPrimaryKey(RecordedOperation.DropPrimaryKey recorded) {
        return OperationCall.call("dropPrimaryKey", recorded.table());
    }

    @Override
    public String visitDropUnique(RecordedOperation.DropUnique recorded) {
        return call("dropUnique", recorded.table(), recorded.which());
    }

    @Override
    public String visitDropForeignKey(RecordedOperation.DropForeignKey recorded) {
        return call("dropForeignKey", recorded.table(), recorded.which());
    }

    @Override
    public String visitDropCheck(RecordedOperation.DropCheck recorded) {
        return call("dropCheck", recorded.table(), recorded.which());
    }

    @Override
    public String visitDropIndex(RecordedOperation.DropIndex recorded) {
        return call("dropIndex", recorded.table(), recorded.which());
    }

    @Override
    public String visitAlterSequence(RecordedOperation.AlterSequence recorded) {
        return OperationCall.call("alterSequence", recorded.sequence());
    }

    @Override
    public String visitDropSequence(RecordedOperation.DropSequence recorded) {
        return OperationCall.call("dropSequence", recorded.sequence());
    }

    @Override
    public String visitChangeEnum(RecordedOperation.ChangeEnum recorded) {
        return OperationCall.call(recorded.type(), recorded.change());
    }

    @Override
    public String visitDropEnum(RecordedOperation.DropEnum recorded) {
        return OperationCall.call("dropEnum", recorded.type());
    }

    private static String call(String method, ObjectName table, Selection which) {
        return method + "(\"" + table + "\", " + described(which) + ")";
    }

    private static String described(Selection which) {
        if (which instanceof Selection.ByName byName) {
            return OperationCall.call("named", byName.name());
        }
        return which instanceof Selection.ByCondition byCondition
                ? OperationCall.call("check", byCondition.condition().text())
                : OperationCall.call(
                        "on", ((Selection.ByColumns) which).columns().toArray(String[]::new));
    }
}
