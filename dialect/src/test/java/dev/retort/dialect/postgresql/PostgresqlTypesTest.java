package dev.retort.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.ServerVersion;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresqlTypesTest {
    private static final PostgresqlDialect DIALECT = new PostgresqlDialect(ServerVersion.of(18, 0));
    private static final Set<ObjectName> ENUMS =
            Set.of(ObjectName.of("mood"), ObjectName.of("Mood"), ObjectName.of("crm", "stage"));

    static Stream<Arguments> types() {
        OptionalInt three = OptionalInt.of(3);
        OptionalInt none = OptionalInt.empty();
        return Stream.of(
                Arguments.of(new ColumnType.Bool(), "boolean", "boolean"),
                Arguments.of(new ColumnType.SmallInt(), "smallint", "smallint"),
                Arguments.of(new ColumnType.Int(), "integer", "integer"),
                Arguments.of(new ColumnType.BigInt(), "bigint", "bigint"),
                Arguments.of(new ColumnType.Real(), "real", "real"),
                Arguments.of(new ColumnType.DoublePrecision(), "double precision", "double precision"),
                Arguments.of(new ColumnType.Numeric(19, 2), "numeric(19, 2)", "numeric(19,2)"),
                Arguments.of(new ColumnType.Char(2), "char(2)", "character(2)"),
                Arguments.of(new ColumnType.Varchar(80), "varchar(80)", "character varying(80)"),
                Arguments.of(new ColumnType.Text(), "text", "text"),
                Arguments.of(new ColumnType.Date(), "date", "date"),
                Arguments.of(new ColumnType.Time(none), "time", "time without time zone"),
                Arguments.of(new ColumnType.Time(three), "time(3)", "time(3) without time zone"),
                Arguments.of(new ColumnType.Timestamp(none), "timestamp", "timestamp without time zone"),
                Arguments.of(new ColumnType.Timestamp(three), "timestamp(3)", "timestamp(3) without time zone"),
                Arguments.of(new ColumnType.TimestampTz(none), "timestamp with time zone", "timestamp with time zone"),
                Arguments.of(
                        new ColumnType.TimestampTz(three),
                        "timestamp(3) with time zone",
                        "timestamp(3) with time zone"),
                Arguments.of(new ColumnType.Interval(), "interval", "interval"),
                Arguments.of(new ColumnType.Uuid(), "uuid", "uuid"),
                Arguments.of(new ColumnType.Json(), "jsonb", "jsonb"),
                Arguments.of(new ColumnType.Binary(none), "bytea", "bytea"),
                Arguments.of(new ColumnType.Array(new ColumnType.Int()), "integer[]", "integer[]"),
                Arguments.of(new ColumnType.Array(new ColumnType.Varchar(8)), "varchar(8)[]", "character varying(8)[]"),
                Arguments.of(new ColumnType.EnumReference(ObjectName.of("Mood")), "\"Mood\"", "\"Mood\""),
                Arguments.of(new ColumnType.EnumReference(ObjectName.of("mood")), "\"mood\"", "mood"),
                Arguments.of(
                        new ColumnType.EnumReference(ObjectName.of("crm", "stage")), "\"crm\".\"stage\"", "crm.stage"),
                Arguments.of(
                        new ColumnType.Array(new ColumnType.EnumReference(ObjectName.of("mood"))),
                        "\"mood\"[]",
                        "mood[]"),
                Arguments.of(ColumnType.Native.of("vector(384)"), "vector(384)", "vector(384)"),
                Arguments.of(ColumnType.Native.of("json"), "json", "json"),
                Arguments.of(ColumnType.Native.of("numeric"), "numeric", "numeric"),
                Arguments.of(ColumnType.Native.of("bit varying(5)"), "bit varying(5)", "bit varying(5)"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_type_is_written_and_read_by_one_table(ColumnType type, String written, String catalogue) {
        assertThat(DIALECT.typeText(type)).isEqualTo(written);
        assertThat(DIALECT.readType(written, ENUMS)).isEqualTo(type);
        assertThat(DIALECT.readType(catalogue, ENUMS)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int4|integer",
                "BIGSERIAL|bigint",
                "float(24)|real",
                "float8|double precision",
                "timestamptz(3)|timestamp(3) with time zone",
                "pg_catalog.int8|bigint",
                "pg_catalog.bpchar(3)|char(3)",
                "decimal(5)|numeric(5, 0)",
                "integer array|integer[]",
                "varchar(255) array|varchar(255)[]",
                "numeric(10,2)[][]|numeric(10, 2)[]",
                "char|char(1)",
                "\"char\"|\"char\"",
                "character  varying|character varying",
                "public.citext|public.citext",
                "numeric(3,5)|numeric(3,5)",
                "numeric(3,-2)|numeric(3,-2)"
            })
    void other_spellings_mean_the_same(String spelling, String written) {
        assertThat(DIALECT.typeText(DIALECT.readType(spelling))).isEqualTo(written);
    }

    @Test
    void a_name_is_an_enum_only_when_it_is_known_as_one() {
        assertThat(DIALECT.readType("mood")).isEqualTo(ColumnType.Native.of("mood"));
    }

    @Test
    void a_native_type_with_a_variant_is_the_variant() {
        ColumnType type = ColumnType.Native.of("blob").with(DatabaseKind.POSTGRESQL, ColumnType.Native.of("oid"));
        assertThat(DIALECT.typeText(type)).isEqualTo("oid");
    }
}
