package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Generation;
import dev.retort.schema.Generation.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Value;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextualFormTest {
    private static final Dialect DIALECT = Dialects.of(DatabaseKind.POSTGRESQL, ServerVersion.of(18, 0));

    private static Table canonical(Table table) {
        return DIALECT.textualForm()
                .canonical(Schema.of(List.of(table)))
                .tables()
                .get(0);
    }

    private static Column canonical(Column column) {
        return canonical(Table.of(ObjectName.of("t"), List.of(column)))
                .columns()
                .get(0);
    }

    static Stream<Arguments> defaults() {
        ColumnType integer = new ColumnType.Int();
        ColumnType text = new ColumnType.Varchar(9);
        ColumnType timestamp = new ColumnType.Timestamp(OptionalInt.empty());
        return Stream.of(
                Arguments.of(integer, SqlExpression.written("0"), Literal.Decimal.of(0)),
                Arguments.of(integer, SqlExpression.written("'-7'::integer"), Literal.Decimal.of(-7)),
                Arguments.of(integer, new Literal.Text("5"), Literal.Decimal.of(5)),
                Arguments.of(
                        new ColumnType.Numeric(9, 2),
                        SqlExpression.written("0.00"),
                        new Literal.Decimal(new BigDecimal("0E+3"))),
                Arguments.of(text, SqlExpression.written("'NEW'::character varying"), new Literal.Text("NEW")),
                Arguments.of(text, SqlExpression.written("('it''s'::text)"), new Literal.Text("it's")),
                Arguments.of(new ColumnType.Bool(), SqlExpression.written("TRUE"), new Literal.Bool(true)),
                Arguments.of(new ColumnType.Bool(), new Literal.Text("f"), new Literal.Bool(false)),
                Arguments.of(timestamp, SqlExpression.written("now()"), new SqlExpression.CurrentTimestamp()),
                Arguments.of(
                        timestamp,
                        SqlExpression.written("'2026-11-21 09:30:00'::timestamp without time zone"),
                        new Literal.Moment(LocalDateTime.of(2026, 11, 21, 9, 30))),
                Arguments.of(
                        new ColumnType.Uuid(),
                        SqlExpression.written("'00000000-0000-0001-0000-000000000002'::uuid"),
                        new Literal.Uuid(new UUID(1, 2))),
                Arguments.of(
                        new ColumnType.Uuid(),
                        SqlExpression.written("gen_random_uuid()"),
                        new SqlExpression.RandomUuid()),
                Arguments.of(
                        integer,
                        SqlExpression.written("nextval('crm.\"Odd\"'::regclass)"),
                        new SqlExpression.NextValue(ObjectName.of("crm", "Odd"))),
                Arguments.of(text, SqlExpression.written("LOWER( 'X' )"), SqlExpression.written("lower('X'::text)")));
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void defaults_that_mean_the_same(ColumnType type, Value left, Value right) {
        Column column = Column.of("c", type);
        assertThat(canonical(column.withDefault(Optional.of(left))))
                .isEqualTo(canonical(column.withDefault(Optional.of(right))));
    }

    @Test
    void a_default_of_null_is_none() {
        Column column = Column.of("c", new ColumnType.Text());
        assertThat(canonical(column.withDefault(Optional.of(SqlExpression.written("NULL::character varying")))))
                .isEqualTo(canonical(column));
    }

    @Test
    void types_are_what_the_database_gives_back() {
        assertThat(canonical(Column.of("c", new ColumnType.Binary(OptionalInt.of(16))))
                        .type())
                .isEqualTo(new ColumnType.Binary(OptionalInt.empty()));
        assertThat(canonical(Column.of("c", new ColumnType.Timestamp(OptionalInt.of(6))))
                        .type())
                .isEqualTo(new ColumnType.Timestamp(OptionalInt.empty()));
        assertThat(canonical(Column.of("c", ColumnType.Native.of("INT8"))).type())
                .isEqualTo(new ColumnType.BigInt());
    }

    @Test
    void expressions_identities_indexes_and_sequences_lose_what_is_a_default() {
        Table written = Table.of(
                        ObjectName.of("t"),
                        List.of(
                                Column.of("a", new ColumnType.Int())
                                        .withGeneration(Optional.of(new Identity(
                                                Identity.Mode.SERIAL,
                                                SequenceOptions.DEFAULTS
                                                        .withStart(1)
                                                        .withIncrement(1)))),
                                Column.of("b", new ColumnType.Int())
                                        .withGeneration(
                                                Optional.of(new Generation.Computed(SqlText.of("(a * 2)"), true)))))
                .withChecks(List.of(Check.of("((A > (0)::numeric))")))
                .withIndexes(List.of(Index.of(
                                IndexPart.column("a").withNulls(Optional.of(IndexPart.Nulls.LAST)),
                                IndexPart.column("b")
                                        .withDescending(true)
                                        .withNulls(Optional.of(IndexPart.Nulls.FIRST)))
                        .withMethod(Optional.of("btree"))));
        Table plain = Table.of(
                        ObjectName.of("t"),
                        List.of(
                                Column.of("a", new ColumnType.Int()).withGeneration(Optional.of(Identity.byDefault())),
                                Column.of("b", new ColumnType.Int())
                                        .withGeneration(Optional.of(new Generation.Computed(SqlText.of("a*2"), true)))))
                .withChecks(List.of(Check.of("a > 0")))
                .withIndexes(List.of(
                        Index.of(IndexPart.column("a"), IndexPart.column("b").withDescending(true))));
        assertThat(canonical(written)).isEqualTo(canonical(plain));
        Sequence sequence = Sequence.of(ObjectName.of("s"));
        Sequence said = new Sequence(
                sequence.name(), Optional.of(new ColumnType.BigInt()), SequenceOptions.DEFAULTS.withCache(1));
        assertThat(DIALECT.textualForm()
                        .canonical(Schema.EMPTY.withSequences(List.of(said)))
                        .sequences())
                .containsExactly(sequence);
    }
}
