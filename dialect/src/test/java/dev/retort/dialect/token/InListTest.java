package dev.retort.dialect.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.DatabaseKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "status in ('NEW','PAID')",
                "(STATUS IN ('NEW', 'PAID'))",
                "\"status\" in (('NEW'), 'PAID'::text)",
                "((status)::text = ANY ((ARRAY['NEW'::character varying, 'PAID'::character varying])::text[]))",
                "((status)::text = ANY (ARRAY[('NEW'::character varying)::text, ('PAID'::character varying)::text]))",
                "(status = ANY (ARRAY['NEW'::text, 'PAID'::text]))",
                "(status = ANY (ARRAY['NEW'::bpchar, 'PAID'::bpchar]))",
                "((status)::text = ANY ('{NEW,PAID}'::text[]))",
                "status = 'NEW' or status = 'PAID'",
                "(((status)::text = 'NEW'::text) OR ((status)::text = 'PAID'::text))",
                "status in ('NEW') or (status in ('PAID', 'NEW'))"
            })
    void every_spelling_on_postgresql(String condition) {
        assertThat(InList.parse(condition, DatabaseKind.POSTGRESQL))
                .contains(new InList("status", List.of("NEW", "PAID")));
    }

    @Test
    void a_single_text() {
        assertThat(InList.parse("((kind)::text = 'A'::text)", DatabaseKind.POSTGRESQL))
                .contains(new InList("kind", List.of("A")));
    }

    @Test
    void h2_folds_names_to_upper_case() {
        assertThat(InList.parse("status IN('A')", DatabaseKind.H2)).contains(new InList("STATUS", List.of("A")));
        assertThat(InList.parse("\"status\" IN('A')", DatabaseKind.H2)).contains(new InList("status", List.of("A")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status in (1, 2)",
                "status not in ('A')",
                "status = 'A' or kind = 'B'",
                "status in ('A') and x > 1",
                "lower(status) in ('a')",
                "status <> 'A'",
                "status = kind",
                "'A' in ('A')",
                "status = ANY ('{A,NULL}'::text[])",
                "status in ('A'",
                "length(status) > 3",
                ""
            })
    void everything_else_is_no_list(String condition) {
        assertThat(InList.parse(condition, DatabaseKind.POSTGRESQL)).isEmpty();
    }
}
