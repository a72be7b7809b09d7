package dev.retort.dialect.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.DatabaseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "price > 0 | (PRICE>0)",
                "price > 0 | ((price > (0)::numeric))",
                "price > 0 and stock >= 0 | ((price > (0)::numeric) AND (stock >= 0))",
                "a and b and c | ((a AND b) AND c)",
                "'NEW' | 'NEW'::character varying",
                "'NEW' | ('NEW'::character varying)::text",
                "now() | CURRENT_TIMESTAMP",
                "lower(name) | lower( \"name\" )",
                "a != 1 | (a <> 1)",
                "'it''s' | E'it\\'s'",
                "a > -1 | (a > '-1'::integer)",
                "'14 days' | '14 days'::interval second(6)",
                "'1' | '1'::interval day to second",
                "status in ('A','B') | (status = ANY (ARRAY['A'::text, 'B'::text]))",
                "a is null or b is not null | ((a IS NULL) OR (b IS NOT NULL))",
                "a + b * c | (a + (b * c))",
                "not a | (NOT a)",
                "'2020-01-01 00:00:00' | '2020-01-01 00:00:00'::timestamp(6) without time zone",
                "a /* x */ > 1 -- y | a > 1",
                "kind in (1, 2, 10) | kind in (10,2,1)",
                "kind = any (array[1, 2]) | (kind = ANY (ARRAY[2, 1]))",
            })
    void texts_that_mean_the_same(String left, String right) {
        assertThat(ExpressionText.same(left, right, DatabaseKind.POSTGRESQL)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(a + b) * c | a + b * c",
                "(a or b) and c | a or b and c",
                "\"Name\" = 1 | name = 1",
                "'a' | 'A'",
                "not (a and b) | not a and b",
                "(a + b)::text | a + b::text",
                "a - (b - c) | a - b - c",
                "coalesce(a, b) | coalesce(b, a)",
                "array[1, 2] = b | array[2, 1] = b",
                "greatest(1, 2) = b | greatest(2, 1) = b",
                "\"user\" | user",
                "(a and b) is true | a and b is true"
            })
    void texts_that_do_not(String left, String right) {
        assertThat(ExpressionText.same(left, right, DatabaseKind.POSTGRESQL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"Price\" > 0 | price > 0", "[a b] = 1 | `\"a b\"` == 1"})
    void sqlite_knows_no_case_in_names(String left, String right) {
        assertThat(ExpressionText.same(left, right.replace("`", ""), DatabaseKind.SQLITE))
                .isTrue();
    }
}
