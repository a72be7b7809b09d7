package dev.retort.migration;

import dev.retort.dialect.token.SqlStatements;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropSchema;
import dev.retort.operation.EnumChange;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.FillColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Irreversible;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Each call becomes a step. */
final class RecordingOperations implements Operations {
    private final Class<?> migration;
    private final Steps steps;
    private final Map<String, String> arguments;
    private boolean asksArguments;

    RecordingOperations(Class<?> migration, SourceLines lines, Map<String, String> arguments) {
        this.migration = migration;
        this.steps = new Steps(lines);
        this.arguments = arguments;
    }

    Recording recording() {
        return steps.close(asksArguments);
    }

    @Override
    public void createTable(String table, TableElement... elements) {
        ObjectName name = name("createTable", table);
        steps.add(new CreateTable(TableAssembly.of(name, Arguments.all("createTable", "an element", elements))));
    }

    @Override
    public void alterTable(String table, TableChange change, TableChange... more) {
        ObjectName name = name("alterTable", table);
        for (TableChange each : Arguments.all("alterTable", "a change", change, more)) {
            CommentElement comment = (CommentElement) each;
            steps.add(new RecordedOperation.CommentTable(name, comment.text(), comment.old()));
        }
    }

    @Override
    public void renameTable(String table, String newName) {
        ObjectName from = name("renameTable", table);
        steps.add(new RenameTable(from, NewName.read("renameTable", from, newName)));
    }

    @Override
    public void dropTable(String table) {
        steps.add(new RecordedOperation.DropTable(name("dropTable", table)));
    }

    @Override
    public void addColumn(String table, Column column) {
        ColumnElement element = (ColumnElement) Arguments.given("addColumn", "the column", column);
        steps.add(new AddColumn(name("addColumn", table), element.record(), element.filling(), Optional.empty()));
    }

    @Override
    public void alterColumn(String table, String column, ColumnChange change, ColumnChange... more) {
        steps.add(new RecordedOperation.AlterColumn(
                name("alterColumn", table),
                plain("alterColumn", "the column", column),
                Arguments.all("alterColumn", "a change", change, more).stream()
                        .map(ColumnChanges::alteration)
                        .toList()));
    }

    @Override
    public void renameColumn(String table, String column, String newName) {
        steps.add(new RenameColumn(
                name("renameColumn", table),
                plain("renameColumn", "the column", column),
                plain("renameColumn", "the new name", newName)));
    }

    @Override
    public void dropColumn(String table, String column) {
        steps.add(
                new RecordedOperation.DropColumn(name("dropColumn", table), plain("dropColumn", "the column", column)));
    }

    @Override
    public void addPrimaryKey(String table, PrimaryKey key) {
        PrimaryKeyElement element = (PrimaryKeyElement) Arguments.given("addPrimaryKey", "the key", key);
        steps.add(new AddPrimaryKey(name("addPrimaryKey", table), element.record()));
    }

    @Override
    public void dropPrimaryKey(String table) {
        steps.add(new RecordedOperation.DropPrimaryKey(name("dropPrimaryKey", table)));
    }

    @Override
    public void addUnique(String table, Unique unique, ConstraintOption... options) {
        UniqueElement element = (UniqueElement) Arguments.given("addUnique", "the constraint", unique);
        if (!Arguments.all("addUnique", "an option", options).isEmpty()) {
            throw new IllegalArgumentException(
                    "addUnique(...): no database can look at the rows of a unique constraint "
                            + "later; createIndex(..., index(...).unique(), concurrently()) lets writes go on");
        }
        steps.add(new AddUnique(name("addUnique", table), element.record()));
    }

    @Override
    public void dropUnique(String table, Which which) {
        steps.add(new RecordedOperation.DropUnique(
                name("dropUnique", table), WhichElement.selection("dropUnique", which)));
    }

    @Override
    public void addForeignKey(String table, ForeignKey key, ConstraintOption... options) {
        ForeignKeyElement element = (ForeignKeyElement) Arguments.given("addForeignKey", "the key", key);
        boolean separately =
                !Arguments.all("addForeignKey", "an option", options).isEmpty();
        steps.add(new AddForeignKey(name("addForeignKey", table), element.record(), separately));
    }

    @Override
    public void dropForeignKey(String table, Which which) {
        steps.add(new RecordedOperation.DropForeignKey(
                name("dropForeignKey", table), WhichElement.selection("dropForeignKey", which)));
    }

    @Override
    public void addCheck(String table, Check check, ConstraintOption... options) {
        CheckElement element = (CheckElement) Arguments.given("addCheck", "the check", check);
        boolean separately = !Arguments.all("addCheck", "an option", options).isEmpty();
        steps.add(new AddCheck(name("addCheck", table), element.record(), separately));
    }

    @Override
    public void dropCheck(String table, Which which) {
        steps.add(new RecordedOperation.DropCheck(name("dropCheck", table), WhichElement.ofCheck("dropCheck", which)));
    }

    @Override
    public void renameConstraint(String table, String constraint, String newName) {
        steps.add(new RenameConstraint(
                name("renameConstraint", table),
                plain("renameConstraint", "the constraint", constraint),
                plain("renameConstraint", "the new name", newName)));
    }

    @Override
    public void createIndex(String table, Index index, IndexOption... options) {
        IndexElement element = (IndexElement) Arguments.given("createIndex", "the index", index);
        boolean concurrently =
                !Arguments.all("createIndex", "an option", options).isEmpty();
        steps.add(new CreateIndex(name("createIndex", table), element.record(), concurrently));
    }

    @Override
    public void renameIndex(String table, String index, String newName) {
        steps.add(new RenameIndex(
                name("renameIndex", table),
                plain("renameIndex", "the index", index),
                plain("renameIndex", "the new name", newName)));
    }

    @Override
    public void dropIndex(String table, Which which, IndexOption... options) {
        boolean concurrently = !Arguments.all("dropIndex", "an option", options).isEmpty();
        steps.add(new RecordedOperation.DropIndex(
                name("dropIndex", table), WhichElement.selection("dropIndex", which), concurrently));
    }

    @Override
    public void createSequence(String sequence, SequenceSetting... settings) {
        steps.add(new CreateSequence(SequenceSettings.created(
                name("createSequence", sequence), Arguments.all("createSequence", "a setting", settings))));
    }

    @Override
    public void alterSequence(String sequence, SequenceSetting setting, SequenceSetting... more) {
        steps.add(new RecordedOperation.AlterSequence(
                name("alterSequence", sequence),
                Arguments.all("alterSequence", "a setting", setting, more).stream()
                        .map(SequenceSettings::alteration)
                        .toList()));
    }

    @Override
    public void renameSequence(String sequence, String newName) {
        ObjectName from = name("renameSequence", sequence);
        steps.add(new RenameSequence(from, NewName.read("renameSequence", from, newName)));
    }

    @Override
    public void dropSequence(String sequence) {
        steps.add(new RecordedOperation.DropSequence(name("dropSequence", sequence)));
    }

    @Override
    public void createEnum(String type, String value, String... more) {
        steps.add(new CreateEnum(
                new EnumType(name("createEnum", type), Arguments.all("createEnum", "a value", value, more), false)));
    }

    @Override
    public void addEnumValue(String type, String value, Place... place) {
        List<Place> places = Arguments.all("addEnumValue", "the place", place);
        if (places.size() > 1) {
            throw new IllegalArgumentException("addEnumValue(...): a value has one place, not " + places.size());
        }
        changeEnum(
                "addEnumValue",
                type,
                new EnumChange.Add(
                        Arguments.given("addEnumValue", "the value", value),
                        places.stream()
                                .map(each -> ((PlaceElement) each).record())
                                .findFirst()));
    }

    @Override
    public void renameEnumValue(String type, String value, String newName) {
        changeEnum(
                "renameEnumValue",
                type,
                new EnumChange.Rename(
                        Arguments.given("renameEnumValue", "the value", value),
                        Arguments.given("renameEnumValue", "the new name", newName)));
    }

    @Override
    public void dropEnumValue(String type, String value, Replacement replacement) {
        ReplacementElement element =
                (ReplacementElement) Arguments.given("dropEnumValue", "the replacement", replacement);
        changeEnum(
                "dropEnumValue",
                type,
                new EnumChange.Drop(Arguments.given("dropEnumValue", "the value", value), element.value()));
    }

    @Override
    public void renameEnum(String type, String newName) {
        ObjectName from = name("renameEnum", type);
        steps.add(new RenameEnum(from, NewName.read("renameEnum", from, newName)));
    }

    @Override
    public void dropEnum(String type) {
        steps.add(new RecordedOperation.DropEnum(name("dropEnum", type)));
    }

    @Override
    public void createSchema(String schema) {
        steps.add(new CreateSchema(plain("createSchema", "the schema", schema)));
    }

    @Override
    public void dropSchema(String schema) {
        steps.add(new DropSchema(plain("dropSchema", "the schema", schema)));
    }

    @Override
    public void execute(String sql, Object... values) {
        steps.add(Statement.of(
                SqlElement.text("execute", SqlElement.written("execute", sql)),
                Arguments.all("execute", "a value", values),
                steps.databases()));
    }

    @Override
    public void execute(Sql sql) {
        steps.add(Statement.of(SqlElement.text("execute", sql), List.of(), steps.databases()));
    }

    @Override
    public void executeResource(String path) {
        String given = Arguments.text("executeResource", "the path", path);
        String text = ScriptResource.text(migration, given);
        steps.databases().forEach(database -> SqlStatements.split(text, database)
                .forEach(statement ->
                        TransactionControl.refuse("executeResource(\"" + given + "\")", statement, database)));
        steps.add(new ExecuteScript(given, text));
    }

    @Override
    public void bulkInsert(String table, Columns columns, Row row, Row... more) {
        steps.add(new InsertRows(
                name("bulkInsert", table),
                ((ColumnsElement) Arguments.given("bulkInsert", "columns", columns)).names(),
                Arguments.all("bulkInsert", "a row", row, more).stream()
                        .map(each -> ((RowElement) each).cells())
                        .toList()));
    }

    @Override
    public void backfill(String table, String column, Sql value, BackfillOption... options) {
        OptionalInt batch = Arguments.all("backfill", "an option", options).stream()
                .mapToInt(option -> ((BatchOption) option).rows())
                .findFirst();
        steps.add(new FillColumn(
                name("backfill", table),
                plain("backfill", "the column", column),
                SqlElement.expression("backfill", value),
                batch));
    }

    @Override
    public void run(String what, JdbcWork work) {
        steps.addWork(Arguments.text("run", "the description", what), Arguments.given("run", "the work", work));
    }

    @Override
    public void onlyOn(Database database, Runnable work) {
        steps.within(
                Arguments.given("onlyOn", "the database", database).kinds(),
                Arguments.given("onlyOn", "the steps", work));
    }

    @Override
    public void exceptOn(Database database, Runnable work) {
        steps.without(
                Arguments.given("exceptOn", "the database", database).kinds(),
                Arguments.given("exceptOn", "the steps", work));
    }

    @Override
    public void declare(Runnable work) {
        steps.declared(Arguments.given("declare", "the steps", work));
    }

    @Override
    public void irreversible(String why) {
        steps.add(new Irreversible(Arguments.text("irreversible", "the reason", why)));
    }

    @Override
    public Optional<String> argument(String key) {
        asksArguments = true;
        return Optional.ofNullable(arguments.get(Arguments.given("argument", "the key", key)));
    }

    private void changeEnum(String method, String type, EnumChange change) {
        steps.add(new RecordedOperation.ChangeEnum(name(method, type), change));
    }

    private static ObjectName name(String method, String written) {
        return ObjectName.parse(Arguments.text(method, "the name", written));
    }

    private static String plain(String method, String what, String name) {
        return Arguments.text(method, what, name);
    }
}
