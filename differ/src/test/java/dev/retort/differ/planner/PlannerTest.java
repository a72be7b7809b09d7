package dev.retort.differ.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Capabilities;
import dev.retort.differ.DifferRequest;
import dev.retort.differ.Difference;
import dev.retort.differ.SchemaDiffer;
import dev.retort.differ.form.Compared;
import dev.retort.differ.rename.Rename;
import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationDescription;
import dev.retort.operation.SchemaEffect;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.SeedRow;
import dev.retort.schema.SeedRow.Cell;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Capabilities ALL =
            new Capabilities(true, true, true, true, true, true, true, true, true, false, true, 63);

    @Test
    void tablesComeAfterThoseTheyReferToAndGoBeforeThem() {
        Schema after = schema(entity("a", "b"), entity("b", "c"), entity("c"));
        Plan plan = plan(schema(entity("c")), after);
        assertThat(steps(plan.upgrade())).containsExactly("create table b", "create table a");
        assertThat(steps(plan.downgrade())).containsExactly("drop table a", "drop table b");
    }

    @Test
    void aCycleIsClosedByAForeignKeyOfItsOwn() {
        Schema after = schema(entity("a", "b"), entity("b", "a"), entity("z"));
        Plan plan = plan(schema(entity("z")), after);
        assertThat(steps(plan.upgrade()))
                .containsExactly("create table a", "create table b", "add foreign key a (b_id) to b (id)");
        assertThat(steps(plan.downgrade()))
                .containsExactly("drop foreign key a (b_id) to b (id)", "drop table b", "drop table a");
    }

    @Test
    void aTableMayReferToItself() {
        Plan plan = plan(schema(entity("z")), schema(entity("z"), entity("a", "a")));
        assertThat(((CreateTable) plan.upgrade().get(0).operation()).table().foreignKeys())
                .hasSize(1);
        assertThat(plan.upgrade()).hasSize(1);
    }

    @Test
    void aForeignKeyToAKeyThatComesLaterComesLaterStill() {
        Table target = entity("b").withColumns(List.of(id(), Column.of("code", new ColumnType.Varchar(9))));
        Table child = Table.of(ObjectName.of("a"), List.of(id(), Column.of("code", new ColumnType.Varchar(9))))
                .withForeignKeys(List.of(ForeignKey.of(List.of("code"), ObjectName.of("b"), List.of("code"))));
        Plan plan = plan(schema(target), schema(target.withUniques(List.of(Unique.of("code"))), child));
        assertThat(steps(plan.upgrade()))
                .containsExactly(
                        "create table a", "add unique constraint on b (code)", "add foreign key a (code) to b (code)");
        assertThat(steps(plan.downgrade()))
                .containsExactly(
                        "drop foreign key a (code) to b (code)", "drop unique constraint on b (code)", "drop table a");
    }

    @Test
    void aKeyThatWidensTakesAlongWhatRefersToIt() {
        Schema before = schema(retyped("a", new ColumnType.Int(), "b"), retyped("b", new ColumnType.Int()));
        Schema after = schema(retyped("a", new ColumnType.BigInt(), "b"), retyped("b", new ColumnType.BigInt()));
        assertThat(steps(plan(before, after).upgrade()))
                .containsExactly(
                        "alter column b.id: type integer to bigint",
                        "alter column a.id: type integer to bigint",
                        "alter column a.b_id: type integer to bigint");
    }

    @Test
    void aKeyThatChangesItsKindIsFreedFirst() {
        Schema before = schema(retyped("a", new ColumnType.Varchar(36), "b"), retyped("b", new ColumnType.Varchar(36)));
        Schema after = schema(retyped("a", new ColumnType.Uuid(), "b"), retyped("b", new ColumnType.Uuid()));
        List<String> steps = steps(plan(before, after).upgrade());
        assertThat(steps.get(0)).startsWith("drop foreign key a");
        assertThat(steps.get(steps.size() - 1)).startsWith("add foreign key a");
        comesBack(before, after);
    }

    @Test
    void aReferencedKeyThatIsMadeAnewIsFreedFirst() {
        Table target = Table.of(
                ObjectName.of("b"),
                List.of(id(), Column.of("n", new ColumnType.BigInt()).notNull()));
        Schema before = schema(target.withPrimaryKey(named("one", "id")), entity("a", "b"));
        Schema after = schema(target.withPrimaryKey(Optional.of(PrimaryKey.of("id", "n"))), entity("a", "b"));
        assertThat(steps(plan(before, after).upgrade()))
                .containsExactly(
                        "drop foreign key a (b_id) to b (id)",
                        "drop primary key of b (id)",
                        "add primary key to b (id, n)",
                        "add foreign key a (b_id) to b (id)");
    }

    @Test
    void betweenCreatingAndDroppingDataCanMove() {
        Schema before = schema(with(entity("t"), Column.of("full_name", new ColumnType.Text())));
        Schema after = schema(with(entity("t"), Column.of("born", new ColumnType.Date())), entity("name", "t"));
        Plan plan = plan(before, after);
        assertThat(steps(plan.upgrade()))
                .containsExactly("create table name", "add column t.born date", "drop column t.full_name text");
        assertThat(plan.upgrade().get(2).comments()).singleElement().asString().startsWith("Move data here");
        assertThat(plan.upgrade().get(0).comments()).isEmpty();
    }

    @Test
    void aTableWhoseIndexNameIsWantedGoesFirst() {
        Schema before = schema(unique(entity("old"), "uk"), entity("z"));
        Schema after = schema(unique(entity("new"), "uk"), entity("z"));
        assertThat(steps(plan(before, after).upgrade())).containsExactly("drop table old", "create table new");
        comesBack(before, after);
    }

    @Test
    void renamesComeFirstOnTheWayThereAndLastOnTheWayBack() {
        Schema before = schema(with(entity("client"), Column.of("nick", new ColumnType.Text())));
        Schema after = schema(with(
                entity("customer"),
                Column.of("nickname", new ColumnType.Text()),
                Column.of("born", new ColumnType.Date())));
        DifferRequest request = DifferRequest.of(before, ALL)
                .withRenames(List.of(Rename.parse("client=customer"), Rename.parse("client.nick=customer.nickname")));
        Plan plan = plan(before, after, request);
        assertThat(steps(plan.upgrade()))
                .containsExactly(
                        "rename table client to customer",
                        "rename column customer.nick to nickname",
                        "add column customer.born date");
        assertThat(steps(plan.downgrade()))
                .containsExactly(
                        "drop column customer.born date",
                        "rename column customer.nickname to nick",
                        "rename table customer to client");
        assertThat(apply(apply(before, plan.upgrade()), plan.downgrade())).isEqualTo(before);
    }

    @Test
    void aDroppedColumnReturnsToItsPlace() {
        Schema before = schema(with(
                entity("t"),
                Column.of("a", new ColumnType.Text()),
                Column.of("b", new ColumnType.Text()),
                Column.of("c", new ColumnType.Text())));
        Schema after =
                schema(with(entity("t"), Column.of("c", new ColumnType.Text()), Column.of("d", new ColumnType.Date())));
        Plan plan = plan(before, after);
        assertThat(apply(apply(before, plan.upgrade()), plan.downgrade())).isEqualTo(before);
    }

    @Test
    void aRequiredColumnThatReturnsSaysWhatStandsIn() {
        Schema before =
                schema(with(entity("t"), Column.of("n", new ColumnType.Int()).notNull()));
        Operation back = plan(before, schema(entity("t"))).downgrade().get(0).operation();
        assertThat(((AddColumn) back).backfill()).isPresent();
    }

    @Test
    void typesAndSequencesComeBeforeTheirUseAndGoAfterIt() {
        Schema after = schema(with(entity("t"), Column.of("m", new ColumnType.EnumReference(ObjectName.of("mood")))))
                .withEnums(List.of(new EnumType(ObjectName.of("mood"), List.of("A", "B"), false)))
                .withSequences(List.of(Sequence.of(ObjectName.of("t_seq"))));
        Plan plan = plan(
                schema(entity("z")),
                new Schema(List.of(), List.of(entity("z"), after.tables().get(0)), after.sequences(), after.enums()));
        assertThat(steps(plan.upgrade())).hasSize(3).last().isEqualTo("create table t");
        assertThat(steps(plan.downgrade())).hasSize(3).first().isEqualTo("drop table t");
    }

    @Test
    void aSequenceThatBelongsToAColumnCanBeAltered() {
        Column serial = Column.of("id", new ColumnType.BigInt())
                .notNull()
                .withGeneration(Optional.of(Generation.Identity.byDefault()));
        Schema after = schema(Table.of(ObjectName.of("t"), List.of(id().notNull())))
                .withSequences(List.of(Sequence.of(ObjectName.of("t_id_seq"))
                        .withOptions(SequenceOptions.DEFAULTS.withIncrement(50))));
        assertThat(plan(schema(Table.of(ObjectName.of("t"), List.of(serial))), after)
                        .upgrade())
                .hasSize(1);
    }

    @Test
    void labelsComeAndGoInAChain() {
        Schema before = schema(entity("t")).withEnums(List.of(mood(true, "A", "B", "C")));
        Schema after = schema(entity("t")).withEnums(List.of(mood(true, "X", "A", "D", "C", "Y")));
        comesBack(before, after);
        comesBack(before, schema(entity("t")).withEnums(List.of(mood(true, "C", "A", "B"))));
    }

    @Test
    void aComputedColumnStepsAsideForTheTypeOfItsSource() {
        Column computed = Column.of("twice", new ColumnType.BigInt())
                .withGeneration(Optional.of(new Generation.Computed(SqlText.of("n * 2"), true)));
        Index index = Index.of(IndexPart.column("twice")).withName(Optional.of("ix"));
        Schema before = schema(with(entity("t"), Column.of("n", new ColumnType.Int()), computed)
                .withIndexes(List.of(index)));
        Schema after = schema(with(entity("t"), Column.of("n", new ColumnType.BigInt()), computed)
                .withIndexes(List.of(index)));
        assertThat(steps(plan(before, after).upgrade()))
                .hasSize(5)
                .first()
                .asString()
                .startsWith("drop index");
        comesBack(before, after);
    }

    @Test
    void rowsThatMustBeThereAreInsertedAndDeletedByTheirKey() {
        Table generators = Table.of(
                ObjectName.of("gen"),
                List.of(Column.of("name", new ColumnType.Text()), Column.of("next", new ColumnType.BigInt())));
        SeedRow row = new SeedRow(
                List.of(new Cell("name", new Literal.Text("t"))),
                List.of(new Cell("name", new Literal.Text("t")), new Cell("next", Literal.Decimal.of(1))));
        Plan plan = plan(schema(generators), schema(generators.withSeedRows(List.of(row))));
        assertThat(plan.upgrade()).hasSize(1);
        assertThat(plan.downgrade().get(0).operation().toString()).contains("DELETE FROM \"gen\" WHERE \"name\" = ?");
    }

    @Test
    void aThousandTablesArePlannedAndCompared() {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < 1154; i++) {
            Table table = i == 0 ? entity("t0") : entity("t" + i, "t" + (i * 7 % 1154), "t" + (i / 2));
            tables.add(unique(table, "uk" + i));
        }
        Schema all = Schema.of(tables);
        Plan plan = plan(schema(entity("z")), all);
        assertThat(plan(all, all).upgrade()).isEmpty();
        assertThat(plan.upgrade()).hasSizeGreaterThan(1154);
    }

    private static void comesBack(Schema before, Schema after) {
        Plan plan = plan(before, after);
        Schema reached = apply(before, plan.upgrade());
        assertThat(unnamed(reached)).isEqualTo(unnamed(after));
        assertThat(unnamed(apply(reached, plan.downgrade()))).isEqualTo(unnamed(before));
    }

    /** The plan names what the schemas of these tests leave to the convention. */
    private static Schema unnamed(Schema schema) {
        Optional<String> none = Optional.empty();
        return schema.withTables(schema.tables().stream()
                .map(table -> table.withPrimaryKey(table.primaryKey().map(key -> key.withName(none)))
                        .withUniques(table.uniques().stream()
                                .map(unique -> unique.withName(none))
                                .toList())
                        .withForeignKeys(table.foreignKeys().stream()
                                .map(key -> key.withName(none))
                                .toList())
                        .withChecks(table.checks().stream()
                                .map(check -> check.withName(none))
                                .toList())
                        .withIndexes(table.indexes().stream()
                                .map(index -> index.withName(none))
                                .toList()))
                .toList());
    }

    private static Schema apply(Schema schema, List<PlannedOperation> plan) {
        Schema result = schema;
        for (PlannedOperation planned : plan) {
            result = SchemaEffect.apply(result, planned.operation());
        }
        return result;
    }

    private static Plan plan(Schema before, Schema after) {
        return plan(before, after, DifferRequest.of(before, ALL).withNoRenames());
    }

    private static Plan plan(Schema before, Schema after, DifferRequest request) {
        Difference difference =
                SchemaDiffer.difference(new Pair<>(Compared.asIs(before), Compared.asIs(after)), request);
        return Planner.plan(new Pair<>(before, after), difference);
    }

    private static List<String> steps(List<PlannedOperation> plan) {
        return plan.stream()
                .map(planned -> OperationDescription.of(planned.operation()))
                .map(step -> step.replaceAll(" \\(\\d+ columns?\\)", ""))
                .toList();
    }

    private static Schema schema(Table... tables) {
        return Schema.of(List.of(tables));
    }

    private static Table entity(String name, String... targets) {
        return retyped(name, new ColumnType.BigInt(), targets);
    }

    private static Table retyped(String name, ColumnType type, String... targets) {
        List<Column> columns = new ArrayList<>(List.of(Column.of("id", type)));
        List<ForeignKey> keys = new ArrayList<>();
        for (String target : targets) {
            if (columns.stream().noneMatch(column -> column.name().equals(target + "_id"))) {
                columns.add(Column.of(target + "_id", type));
                keys.add(ForeignKey.of(List.of(target + "_id"), ObjectName.of(target), List.of("id")));
            }
        }
        return Table.of(ObjectName.of(name), columns)
                .withPrimaryKey(Optional.of(PrimaryKey.of("id")))
                .withForeignKeys(keys);
    }

    private static Table with(Table table, Column... more) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.addAll(List.of(more));
        return table.withColumns(columns);
    }

    private static Table unique(Table table, String name) {
        return table.withUniques(List.of(Unique.of("id").withName(Optional.of(name))));
    }

    private static Column id() {
        return Column.of("id", new ColumnType.BigInt());
    }

    private static Optional<PrimaryKey> named(String name, String column) {
        return Optional.of(PrimaryKey.of(column).withName(Optional.of(name)));
    }

    private static EnumType mood(boolean ordered, String... labels) {
        return new EnumType(ObjectName.of("mood"), List.of(labels), ordered);
    }
}
