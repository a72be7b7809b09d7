package dev.retort.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every portable type has a declared type from which it can be read back, and which leaves alone what is stored. */
class SqliteTypesTest {
    private static final OptionalInt SIX = OptionalInt.of(6);
    private static final OptionalInt NONE = OptionalInt.empty();

    /** Type, declared type, and values as SQL literals that must be stored as they are. */
    static Stream<Arguments> types() {
        String uuid = "x'00112233445566778899aabbccddeeff'";
        return Stream.of(
                arguments(new ColumnType.Bool(), "boolean", List.of("1", "0")),
                arguments(new ColumnType.SmallInt(), "smallint", List.of("-32768")),
                arguments(new ColumnType.Int(), "integer", List.of("2147483647")),
                arguments(new ColumnType.BigInt(), "bigint", List.of("9223372036854775807")),
                arguments(new ColumnType.Real(), "real", List.of("1.5")),
                arguments(new ColumnType.DoublePrecision(), "double precision", List.of("1.5e100")),
                arguments(new ColumnType.Numeric(38, 2), "numeric(38,2)", List.of("19.99", "20")),
                arguments(new ColumnType.Char(3), "char(3)", List.of("'007'")),
                arguments(new ColumnType.Varchar(80), "varchar(80)", List.of("'12'", "'1.0'", "''")),
                arguments(new ColumnType.Text(), "text", List.of("'1e3'")),
                arguments(new ColumnType.Date(), "date", List.of("'2026-11-20'", "1795132800000")),
                arguments(new ColumnType.Time(NONE), "time", List.of("'10:30:00'")),
                arguments(new ColumnType.Time(SIX), "time(6)", List.of("'10:30:00.123456'")),
                arguments(new ColumnType.Timestamp(SIX), "timestamp(6)", List.of("'2026-11-20 10:30:00.5'")),
                arguments(new ColumnType.Timestamp(NONE), "timestamp", List.of("1795132800000")),
                arguments(
                        new ColumnType.TimestampTz(NONE),
                        "timestamp with time zone",
                        List.of("'2026-11-20 10:30:00+01:00'")),
                arguments(
                        new ColumnType.TimestampTz(SIX),
                        "timestamp with time zone(6)",
                        List.of("'2026-11-20 10:30:00Z'")),
                arguments(new ColumnType.Interval(), "interval", List.of("'PT1H30M'", "'1 day'", "3600")),
                arguments(new ColumnType.Uuid(), "uuid blob", List.of(uuid, "'12'")),
                arguments(new ColumnType.Json(), "json text", List.of("'{\"a\": 1}'", "'12'", "'1.0'")),
                arguments(new ColumnType.Binary(NONE), "blob", List.of("x'3132'", "'12'")),
                arguments(new ColumnType.Binary(OptionalInt.of(16)), "blob(16)", List.of(uuid)),
                arguments(array(new ColumnType.Int()), "integer array", List.of("x'3132'", "'[1,2]'", "'[]'")),
                arguments(array(new ColumnType.Varchar(20)), "varchar array(20)", List.of("x'31'", "'[\"1\"]'")),
                arguments(array(new ColumnType.Numeric(9, 2)), "numeric array(9,2)", List.of("'[1.50]'")),
                arguments(
                        array(new ColumnType.TimestampTz(SIX)), "timestamp with time zone array(6)", List.of("x'31'")),
                arguments(array(new ColumnType.Uuid()), "uuid blob array", List.of("x'31'")),
                arguments(ColumnType.Native.of("vector(384)"), "vector(384)", List.of("x'31'")),
                arguments(ColumnType.Native.of("text[]"), "text[]", List.of("'[1]'")));
    }

    @ParameterizedTest
    @MethodSource("types")
    void isDeclaredAndReadBack(ColumnType type, String declared, List<String> values) {
        assertThat(SqliteTypes.text(type)).isEqualTo(declared);
        assertThat(SqliteTypes.read(declared)).isEqualTo(type);
        try (SqliteFile database = new SqliteFile()) {
            database.run("CREATE TABLE t (a " + declared + ")");
            assertThat(SqliteTypes.read(database.value("SELECT type FROM pragma_table_info('t')")))
                    .isEqualTo(type);
            for (String value : values) {
                database.run("DELETE FROM t", "INSERT INTO t VALUES (" + value + ")");
                assertThat(database.value("SELECT typeof(a) || quote(a) FROM t"))
                        .isEqualTo(database.value("SELECT typeof(" + value + ") || quote(" + value + ")"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INT, integer",
        "'VARCHAR ( 20 )', varchar(20)",
        "'DECIMAL(10, 2)', 'numeric(10,2)'",
        "DATETIME, timestamp",
        "double, double precision",
        "FLOAT, double precision",
        "'\"character varying\"(3)', '\"character varying\"(3)'",
        "character varying(3), varchar(3)",
        "BOOL, boolean",
        "'', blob",
        "clob, text",
        "varbinary(255), blob(255)"
    })
    void readsWhatOthersWrite(String declared, String meaning) {
        assertThat(SqliteTypes.read(declared)).isEqualTo(SqliteTypes.read(meaning));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geometry(Point,4326)",
                "enum('A','B')",
                "a;b",
                "int'x",
                "say \"x\"",
                "\"WEIRD TYPE\"(1)",
                "a``b",
                "[a]"
            })
    void quotesWhatCannotBeDeclaredBare(String text) {
        String declared = SqliteTypes.text(ColumnType.Native.of(text));

        assertThat(declared).isEqualTo("\"" + text.replace("\"", "\"\"") + "\"");
        assertThat(SqliteTypes.read(declared)).isEqualTo(ColumnType.Native.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"int not null", "varchar(20) default 'x'", "check"})
    void refusesWhatIsMoreThanAType(String text) {
        assertThatThrownBy(() -> SqliteTypes.text(ColumnType.Native.of(text)))
                .isInstanceOf(UnsupportedSchemaException.class)
                .hasMessageContaining(text)
                .hasMessageContaining(".on(SQLITE, text())");
    }

    @Test
    void takesTheVariantOfANativeType() {
        ColumnType type = ColumnType.Native.of("oid").with(DatabaseKind.SQLITE, new ColumnType.BigInt());
        assertThat(SqliteTypes.text(type)).isEqualTo("bigint");
        assertThat(SqliteTypes.text(array(type))).isEqualTo("bigint array");
    }

    private static ColumnType array(ColumnType element) {
        return new ColumnType.Array(element);
    }
}
