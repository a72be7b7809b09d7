package dev.retort.differ;

import static dev.retort.differ.Sketch.ALL;
import static dev.retort.differ.Sketch.described;
import static dev.retort.differ.Sketch.difference;
import static dev.retort.differ.Sketch.entity;
import static dev.retort.differ.Sketch.number;
import static dev.retort.differ.Sketch.reference;
import static dev.retort.differ.Sketch.referring;
import static dev.retort.differ.Sketch.schema;
import static dev.retort.differ.Sketch.text;
import static dev.retort.differ.Sketch.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.differ.form.Compared;
import dev.retort.differ.managed.ObjectPatterns;
import dev.retort.differ.managed.Unmanaged;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
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
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaDifferTest {
    private static final Table NAMED = entity("t", text("name"));

    static Stream<Arguments> changes() {
        Table twoTexts = entity("t", text("a"), text("b"));
        Table child = entity("child", reference("t_id"));
        Index byName = Index.of(IndexPart.column("name"));
        return Stream.of(
                change("a new table", schema(NAMED), schema(NAMED, entity("u")), "create table u"),
                change("a table that is gone", schema(NAMED, entity("u")), schema(NAMED), "drop table u"),
                change("a new column", schema(entity("t")), schema(NAMED), "add column t.name varchar(80)"),
                change("a column that is gone", schema(NAMED), schema(entity("t")), "drop column t.name"),
                change(
                        "required",
                        schema(NAMED),
                        schema(entity("t", text("name").notNull())),
                        "alter column t.name: not null"),
                change(
                        "another type",
                        schema(entity("t", number("n"))),
                        schema(entity("t", reference("n"))),
                        "alter column t.n: type integer to bigint"),
                change(
                        "a default",
                        schema(NAMED),
                        schema(entity("t", text("name").withDefault(Optional.of(new Literal.Text("x"))))),
                        "alter column t.name: add default 'x'"),
                change("a longer key", schema(key("a")), schema(key("a", "b")), "drop primary key", "add primary key"),
                change("a key in another order", schema(key("b", "a")), schema(key("a", "b"))),
                change(
                        "a unique constraint",
                        schema(NAMED),
                        schema(NAMED.withUniques(List.of(Unique.of("name")))),
                        "add unique"),
                change(
                        "one that a server named",
                        schema(NAMED.withUniques(List.of(Unique.of("name").withName(Optional.of("t_name_key"))))),
                        schema(NAMED.withUniques(List.of(Unique.of("name"))))),
                change(
                        "one that became a unique index",
                        schema(NAMED.withIndexes(List.of(byName.withUnique(true).withName(Optional.of("ukx"))))),
                        schema(NAMED.withUniques(List.of(Unique.of("name"))))),
                change(
                        "the same columns in another order",
                        schema(twoTexts.withUniques(List.of(Unique.of("a", "b")))),
                        schema(twoTexts.withUniques(List.of(Unique.of("b", "a")))),
                        "drop unique",
                        "add unique"),
                change(
                        "the same name over more columns",
                        schema(twoTexts.withUniques(List.of(Unique.of("a").withName(Optional.of("u"))))),
                        schema(twoTexts.withUniques(List.of(Unique.of("a", "b").withName(Optional.of("u"))))),
                        "drop unique",
                        "add unique"),
                change(
                        "another name",
                        schema(NAMED.withUniques(List.of(Unique.of("name").withName(Optional.of("u"))))),
                        schema(NAMED.withUniques(List.of(Unique.of("name").withName(Optional.of("v"))))),
                        "rename constraint u of t to v"),
                change(
                        "a name in another case",
                        schema(NAMED.withUniques(List.of(Unique.of("name").withName(Optional.of("uk_name"))))),
                        schema(NAMED.withUniques(List.of(Unique.of("name").withName(Optional.of("UK_Name")))))),
                change(
                        "a direction",
                        schema(NAMED.withIndexes(List.of(byName.withName(Optional.of("ix"))))),
                        schema(NAMED.withIndexes(
                                List.of(Index.of(IndexPart.column("name").withDescending(true))
                                        .withName(Optional.of("ix"))))),
                        "drop index ix",
                        "create index ix"),
                change(
                        "an index that a revision made partial",
                        schema(NAMED.withIndexes(List.of(byName.withName(Optional.of("ix"))
                                .withWhere(Optional.of(SqlText.of("name is not null")))))),
                        schema(NAMED.withIndexes(List.of(byName.withName(Optional.of("ix")))))),
                change(
                        "another predicate",
                        schema(NAMED.withIndexes(List.of(
                                byName.withName(Optional.of("ix")).withWhere(Optional.of(SqlText.of("id > 3")))))),
                        schema(NAMED.withIndexes(List.of(
                                byName.withName(Optional.of("ix")).withWhere(Optional.of(SqlText.of("id > 5")))))),
                        "drop index ix",
                        "create index ix"),
                change(
                        "a reference",
                        schema(NAMED, child),
                        schema(NAMED, referring(child, to("t", "t_id"))),
                        "add foreign key"),
                change(
                        "the name of a reference",
                        schema(NAMED, referring(child, to("t", "t_id").withName(Optional.of("fk1")))),
                        schema(NAMED, referring(child, to("t", "t_id").withName(Optional.of("fk2"))))),
                change(
                        "what a deleted row takes along",
                        schema(NAMED, referring(child, to("t", "t_id"))),
                        schema(NAMED, referring(child, to("t", "t_id").withOnDelete(ReferentialAction.CASCADE))),
                        "drop foreign key",
                        "add foreign key"),
                change(
                        "pairs in another order",
                        schema(key("a", "b"), pairs("a", "b")),
                        schema(key("a", "b"), pairs("b", "a"))),
                change(
                        "an unnamed check",
                        schema(NAMED.withChecks(List.of(Check.of("id > 0").withName(Optional.of("t_check"))))),
                        schema(NAMED.withChecks(List.of(Check.of("id > 0"))))),
                change(
                        "another condition",
                        schema(NAMED.withChecks(List.of(Check.of("id > 0").withName(Optional.of("c"))))),
                        schema(NAMED.withChecks(List.of(Check.of("id > 1").withName(Optional.of("c"))))),
                        "drop check",
                        "add check"),
                change(
                        "another value",
                        schema(entity("t", allowing("A", "B"))),
                        schema(entity("t", allowing("B", "A", "C"))),
                        "alter column t.status: allow C"),
                change(
                        "the same values in another order",
                        schema(entity("t", allowing("A", "B"))),
                        schema(entity("t", allowing("B", "A")))),
                change(
                        "a serial that is an identity",
                        schema(entity("t", generated("n", Generation.Identity.Mode.SERIAL))),
                        schema(entity("t", generated("n", Generation.Identity.Mode.BY_DEFAULT)))),
                change(
                        "another computation",
                        schema(entity("t", computed("n", "id * 2"))),
                        schema(entity("t", computed("n", "id * 3"))),
                        "drop column t.n",
                        "add column t.n"),
                change(
                        "a sequence step",
                        schema(NAMED).withSequences(List.of(Sequence.of(ObjectName.of("s")))),
                        schema(NAMED)
                                .withSequences(List.of(Sequence.of(ObjectName.of("s"))
                                        .withOptions(SequenceOptions.DEFAULTS.withIncrement(50)))),
                        "alter sequence s"),
                change(
                        "a label between others",
                        schema(NAMED).withEnums(List.of(mood("SAD", "HAPPY"))),
                        schema(NAMED).withEnums(List.of(mood("SAD", "CALM", "HAPPY"))),
                        "CALM"),
                change(
                        "a comment",
                        schema(NAMED),
                        schema(NAMED.withComment(Optional.of("people"))),
                        "comment of table t"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangeIsItsOperations(String what, Schema before, Schema after, List<String> expected) {
        List<String> found = described(difference(before, after).operations());
        assertThat(found).hasSize(expected.size());
        for (int place = 0; place < expected.size(); place++) {
            assertThat(found.get(place)).containsIgnoringCase(expected.get(place));
        }
    }

    @Test
    void whatNoRevisionMadeIsLeftAlone() {
        Schema live = schema(
                entity("t", text("name"), text("legacy").notNull())
                        .withIndexes(List.of(Index.of(IndexPart.column("name")).withName(Optional.of("dba"))))
                        .withChecks(List.of(Check.of("id > 0").withName(Optional.of("positive")))),
                entity("other"));
        Difference difference = difference(live, schema(NAMED), DifferRequest.of(Schema.EMPTY, ALL));
        assertThat(difference.operations()).isEmpty();
        assertThat(difference.unmanaged())
                .extracting(Unmanaged::name)
                .containsExactlyInAnyOrder("legacy", "dba", "positive", "other");
        assertThat(difference.warnings()).singleElement().asString().contains("t.legacy");
    }

    @Test
    void aPatternPutsThingsInOurCare() {
        DifferRequest request = DifferRequest.of(Schema.EMPTY, ALL)
                .withManage(ObjectPatterns.of(List.of("public.*"), Optional.of("public")));
        assertThat(described(difference(schema(NAMED, entity("other")), schema(NAMED), request)
                        .operations()))
                .singleElement()
                .asString()
                .containsIgnoringCase("drop table other");
    }

    @Test
    void excludedThingsAreSeenOnNeitherSide() {
        DifferRequest request = DifferRequest.of(Schema.EMPTY, ALL)
                .withExclude(ObjectPatterns.of(List.of("qrtz_*", "t.skipped", "index:TMP_*"), Optional.empty()));
        Schema live = schema(
                NAMED.withIndexes(List.of(Index.of(IndexPart.column("name")).withName(Optional.of("tmp_1")))),
                entity("QRTZ_LOCKS"));
        Schema desired = schema(
                referring(entity("t", text("name"), text("skipped"), reference("lock")), to("qrtz_jobs", "lock")),
                entity("qrtz_jobs"));
        assertThat(described(difference(live, desired, request).operations())).hasSize(2);
        assertThat(difference(live, desired, request).unmanaged()).isEmpty();
    }

    @Test
    void nothingAtAllIsNoWishToDropEverything() {
        assertThatThrownBy(() -> difference(schema(NAMED), Schema.EMPTY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no tables");
    }

    @Test
    void aRequiredColumnSaysWhatOldRowsGet() {
        Schema after = schema(entity(
                "t", number("n").notNull(), text("s").notNull(), number("w").notNull()));
        DifferRequest request =
                DifferRequest.of(Schema.EMPTY, ALL).withPrimitives(Map.of(ObjectName.of("t"), Set.of("n")));
        assertThat(difference(schema(entity("t")), after, request).operations())
                .map(operation -> ((AddColumn) operation).backfill())
                .containsExactly(
                        Optional.of(new Backfill.With(Literal.Decimal.of(0))),
                        Optional.of(new Backfill.Undecided()),
                        Optional.of(new Backfill.Undecided()));
    }

    @Test
    void whatDoesNotChangeIsSpelledTheSameOnBothSides() {
        Column live = Column.of("n", ColumnType.Native.of("int4")).notNull();
        Column wanted = number("n").notNull().withDefault(Optional.of(Literal.Decimal.of(1)));
        Schema canonicalLive = schema(entity("t", number("n").notNull()));
        Difference difference = SchemaDiffer.difference(
                new Pair<>(
                        new Compared(schema(entity("t", live)), canonicalLive),
                        Compared.asIs(schema(entity("t", wanted)))),
                DifferRequest.of(Schema.EMPTY, ALL));
        AlterColumn alter = (AlterColumn) difference.operations().get(0);
        assertThat(alter.after().type()).isEqualTo(alter.before().type());
    }

    @Test
    void aDroppedColumnTakesAlongWhatHangsOnItByName() {
        Schema before = schema(
                entity("t", text("code")).withUniques(List.of(Unique.of("code").withName(Optional.of("dba_unique")))),
                referring(
                        entity("theirs", text("code")),
                        ForeignKey.of(List.of("code"), ObjectName.of("t"), List.of("code"))
                                .withName(Optional.of("their_fk"))));
        Schema ours = schema(entity("t", text("code")));
        Difference difference = difference(before, schema(entity("t")), DifferRequest.of(ours, ALL));
        assertThat(described(difference.operations()))
                .anyMatch(line -> line.contains("drop unique constraint on t"))
                .anyMatch(line -> line.contains("drop foreign key theirs"))
                .hasSize(3);
        assertThat(difference.unmanaged()).extracting(Unmanaged::name).containsExactly("theirs");
    }

    @Test
    void aSequenceThatBelongsToAColumnIsThereWhenItIsAskedForByName() {
        Schema live = schema(Sketch.table("t", generated("id", Generation.Identity.Mode.SERIAL)));
        Schema asked = schema(Sketch.table("t", reference("id").notNull()))
                .withSequences(List.of(Sequence.of(ObjectName.of("t_id_seq"))
                        .withOptions(SequenceOptions.DEFAULTS.withIncrement(50))));
        assertThat(described(difference(live, asked, DifferRequest.of(Schema.EMPTY, ALL))
                        .operations()))
                .singleElement()
                .asString()
                .startsWith("alter sequence t_id_seq");
    }

    private static Table key(String... columns) {
        return Sketch.table("k", number("a").notNull(), number("b").notNull())
                .withPrimaryKey(Optional.of(PrimaryKey.of(columns)));
    }

    private static Table pairs(String first, String second) {
        return referring(
                entity("p", number("a"), number("b")),
                ForeignKey.of(List.of(first, second), ObjectName.of("k"), List.of(first, second)));
    }

    private static Column allowing(String... values) {
        return text("status").withAllowedValues(Optional.of(AllowedValues.of(List.of(values))));
    }

    private static Column generated(String name, Generation.Identity.Mode mode) {
        return reference(name)
                .notNull()
                .withGeneration(Optional.of(new Generation.Identity(mode, SequenceOptions.DEFAULTS)));
    }

    private static Column computed(String name, String expression) {
        return reference(name).withGeneration(Optional.of(new Generation.Computed(SqlText.of(expression), true)));
    }

    private static EnumType mood(String... labels) {
        return new EnumType(ObjectName.of("mood"), List.of(labels), false);
    }

    private static Arguments change(String what, Schema before, Schema after, String... operations) {
        return Arguments.of(what, before, after, List.of(operations));
    }
}
