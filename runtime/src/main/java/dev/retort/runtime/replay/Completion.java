package dev.retort.runtime.replay;

import dev.retort.dialect.token.ExpressionText;
import dev.retort.naming.NameCompletion;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.SetComment;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.RecordedOperationVisitor;
import dev.retort.runtime.recording.RecordedStep;
import dev.retort.runtime.recording.Selection;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;

/** Fills in what the source of a step leaves out: the thing dropped, the old side of a change, names by convention. */
public final class Completion implements RecordedOperationVisitor<Operation> {
    private final Schema before;
    private final DatabaseKind database;
    private final AdoptedObjects adopted;
    private final Optional<Schema> target;

    private Completion(Schema before, DatabaseKind database, AdoptedObjects adopted, Optional<Schema> target) {
        this.before = before;
        this.database = database;
        this.adopted = adopted;
        this.target = target;
    }

    /**
     * The operation of a step, with nothing left out.
     *
     * @param before the schema replayed up to this step
     * @param adopted asked for what no revision made
     * @param target says where a column stood that comes back: on the way down the schema of the revision the step leads
     *     to, on the way up the one before the body
     * @throws CompletionException when the step names what is not there, or says of something that it was what it was not
     */
    public static Operation complete(
            RecordedStep step, Schema before, DatabaseKind database, AdoptedObjects adopted, Optional<Schema> target) {
        try {
            Operation whole = step.operation().accept(new Completion(before, database, adopted, target));
            return NameCompletion.complete(before, whole);
        } catch (UnfitException | IllegalArgumentException unfit) {
            throw new CompletionException(
                    step.line(), CallText.of(step.operation()), String.valueOf(unfit.getMessage()), List.of());
        }
    }

    @Override
    public Operation visitWhole(RecordedOperation.Whole recorded) {
        if (recorded.operation() instanceof AddColumn add && add.before().isEmpty()) {
            String column = add.column().name();
            return new AddColumn(add.table(), add.column(), add.backfill(), placeOf(add.table(), column));
        }
        return recorded.operation();
    }

    @Override
    public Operation visitDropTable(RecordedOperation.DropTable recorded) {
        return new DropTable(known(recorded.table()).whole());
    }

    @Override
    public Operation visitCommentTable(RecordedOperation.CommentTable recorded) {
        Optional<String> comment = known(recorded.table()).whole().comment();
        Difference.refuse("comment", recorded.was(), comment, text -> "\"" + text + "\"");
        return new SetComment(recorded.table(), comment, recorded.comment());
    }

    @Override
    public Operation visitDropColumn(RecordedOperation.DropColumn recorded) {
        KnownTable table = known(recorded.table());
        Column column = table.column(recorded.column());
        List<String> all = table.whole().columns().stream().map(Column::name).toList();
        int next = all.indexOf(column.name()) + 1;
        boolean hasNext = next > 0 && next < all.size();
        return new DropColumn(recorded.table(), column, hasNext ? Optional.of(all.get(next)) : Optional.empty());
    }

    @Override
    public Operation visitAlterColumn(RecordedOperation.AlterColumn recorded) {
        Column column = known(recorded.table()).column(recorded.column());
        return ColumnCompletion.of(recorded, column, database);
    }

    @Override
    public Operation visitDropPrimaryKey(RecordedOperation.DropPrimaryKey recorded) {
        PrimaryKey key = known(recorded.table()).part("primary key", Table::primaryKey, table -> "");
        return new DropPrimaryKey(recorded.table(), key);
    }

    @Override
    public Operation visitDropUnique(RecordedOperation.DropUnique recorded) {
        Choice<Unique> choice = new Choice<>("unique constraint", Unique::name, Unique::columns, recorded.which());
        Unique unique = known(recorded.table())
                .part(
                        choice.described(),
                        table -> choice.among(table.uniques()),
                        table -> choice.present(table.uniques()));
        return new DropUnique(recorded.table(), unique);
    }

    @Override
    public Operation visitDropForeignKey(RecordedOperation.DropForeignKey recorded) {
        Choice<ForeignKey> choice =
                new Choice<>("foreign key", ForeignKey::name, ForeignKey::columns, recorded.which());
        ForeignKey key = known(recorded.table())
                .part(
                        choice.described(),
                        table -> choice.among(table.foreignKeys()),
                        table -> choice.present(table.foreignKeys()));
        return new DropForeignKey(recorded.table(), key);
    }

    /** The check that keeps the allowed values of a column is part of the column: without it any value is allowed. */
    @Override
    public Operation visitDropCheck(RecordedOperation.DropCheck recorded) {
        KnownTable known = known(recorded.table());
        Table whole = known.whole();
        Choice<Check> choice = new Choice<>(
                "check",
                Check::name,
                check -> ConditionColumns.of(check, whole, database),
                (check, condition) ->
                        ExpressionText.same(check.condition().on(database), condition.on(database), database),
                recorded.which());
        Optional<Column> restricted = whole.columns().stream()
                .filter(column -> isMeant(column, recorded.which()))
                .findFirst();
        if (restricted.isPresent() && choice.among(whole.checks()).isEmpty()) {
            Column column = restricted.get();
            return AlterColumn.of(recorded.table(), column, column.withAllowedValues(Optional.empty()));
        }
        Check check = known.part(
                choice.described(), table -> choice.among(table.checks()), table -> choice.present(table.checks()));
        return new DropCheck(recorded.table(), check);
    }

    @Override
    public Operation visitDropIndex(RecordedOperation.DropIndex recorded) {
        Choice<Index> choice = new Choice<>("index", Index::name, Completion::columns, recorded.which());
        Index index = known(recorded.table())
                .part(
                        choice.described(),
                        table -> choice.among(table.indexes()),
                        table -> choice.present(table.indexes()));
        return new DropIndex(recorded.table(), index, recorded.concurrently());
    }

    @Override
    public Operation visitAlterSequence(RecordedOperation.AlterSequence recorded) {
        Sequence sequence = sequence(recorded.sequence());
        return new AlterSequence(sequence, SequenceCompletion.changed(sequence, recorded.changes()));
    }

    @Override
    public Operation visitDropSequence(RecordedOperation.DropSequence recorded) {
        return new DropSequence(sequence(recorded.sequence()));
    }

    @Override
    public Operation visitChangeEnum(RecordedOperation.ChangeEnum recorded) {
        EnumType type = enumType(recorded.type());
        return new AlterEnum(type, EnumCompletion.changed(type, recorded.change()), recorded.change());
    }

    @Override
    public Operation visitDropEnum(RecordedOperation.DropEnum recorded) {
        return new DropEnum(enumType(recorded.type()));
    }

    private Optional<String> placeOf(ObjectName tableName, String column) {
        Optional<Table> now = before.table(tableName);
        Optional<Table> later = target.flatMap(schema -> schema.table(tableName));
        if (now.isEmpty() || later.flatMap(table -> table.column(column)).isEmpty()) {
            return Optional.empty();
        }
        return later.get().columns().stream()
                .map(Column::name)
                .dropWhile(name -> !name.equals(column))
                .skip(1)
                .filter(name -> now.get().column(name).isPresent())
                .findFirst();
    }

    private KnownTable known(ObjectName name) {
        return new KnownTable(name, before, adopted);
    }

    private Sequence sequence(ObjectName name) {
        return before.sequence(name)
                .or(() -> adopted.sequence(name))
                .orElseThrow(() -> new UnfitException("there is no sequence " + name));
    }

    private EnumType enumType(ObjectName name) {
        return before.enumType(name)
                .or(() -> adopted.enumType(name))
                .orElseThrow(() -> new UnfitException("there is no enum type " + name));
    }

    private static boolean isMeant(Column column, Selection which) {
        Optional<AllowedValues> allowed = column.allowedValues();
        return which instanceof Selection.ByName byName
                ? allowed.flatMap(AllowedValues::constraintName).equals(Optional.of(byName.name()))
                : allowed.isPresent() && which.equals(new Selection.ByColumns(List.of(column.name())));
    }

    /** An index with an expression stands on no list of columns. */
    private static List<String> columns(Index index) {
        List<String> columns = index.parts().stream()
                .flatMap(part -> part.columnName().stream())
                .toList();
        return columns.size() == index.parts().size() ? columns : List.of();
    }
}
