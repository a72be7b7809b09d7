package dev.retort.introspector.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of defaults that a server rarely gives, and those that only look like a literal. */
class PostgresqlValueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "('a'::text || 'b'::text)",
                "'a'::text || 'b'",
                "'abcdef'::character varying(3)",
                "'x'::text COLLATE \"C\"",
                "('now'::text)::date",
                "(1) + (2)",
                "lower('X'::text)",
                "LOCALTIMESTAMP"
            })
    void what_is_no_literal_stays_text(String text) {
        assertThat(PostgresqlValue.read(text, new ColumnType.Varchar(20))).contains(SqlExpression.written(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "(-1)", "'-1'::integer", "(-1)::numeric", "((-1))::bigint", "'-1'::bigint"})
    void reads_a_negative_number(String text) {
        assertThat(PostgresqlValue.read(text, new ColumnType.Numeric(9, 2))).contains(Literal.Decimal.of(-1));
    }

    @Test
    void a_value_that_java_has_no_type_for_stays_text() {
        String infinity = "'infinity'::timestamp without time zone";
        assertThat(PostgresqlValue.read(infinity, new ColumnType.Timestamp(OptionalInt.empty())))
                .contains(SqlExpression.written(infinity));
        assertThat(PostgresqlValue.read("'NaN'::numeric", new ColumnType.Numeric(9, 2)))
                .contains(new Literal.Text("NaN"));
    }

    @Test
    void null_is_no_default() {
        assertThat(PostgresqlValue.read("NULL::character varying", new ColumnType.Varchar(20)))
                .isEmpty();
    }

    @Test
    void folds_the_name_of_a_sequence_unless_it_is_quoted() {
        assertThat(PostgresqlValue.nextValue("nextval('Crm.Order_Seq'::regclass)"))
                .contains(ObjectName.of("crm", "order_seq"));
        assertThat(PostgresqlValue.nextValue("nextval('\"Odd \"\"one\"\".\"'::regclass)"))
                .contains(ObjectName.of("Odd \"one\"."));
        assertThat(PostgresqlValue.nextValue("nextval('a'::regclass) + 1")).isEmpty();
    }
}
