package dev.retort.dialect.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTokenizerTest {
    private static List<String> texts(String sql, DatabaseKind database) {
        return SqlTokenizer.significant(sql, database).stream().map(Token::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 'it''s', \"a\"\"b\" -- end\n from t where a<>-1",
                "'not closed",
                "/* not closed",
                "\"not closed",
                "$x$ not closed",
                "1e-5 .5 0xFF 1..2",
                "",
                "E'a\\'b' || U&'x' [a]b] `q`"
            })
    void texts_of_all_tokens_are_the_text_that_went_in(String sql) {
        for (DatabaseKind database : DatabaseKind.values()) {
            assertThat(SqlTokenizer.tokens(sql, database).stream()
                            .map(Token::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(sql);
        }
    }

    @Test
    void postgresql_strings_in_all_spellings() {
        assertThat(SqlTokenizer.significant(
                                "'it''s' E'tab\\tquote\\'x\\u0041' $f$a 'b' $$ c$f$ $$d$$", DatabaseKind.POSTGRESQL)
                        .stream()
                        .map(Token::value))
                .containsExactly("it's", "tab\tquote'xA", "a 'b' $$ c", "d");
    }

    @Test
    void characters_written_by_their_numbers() {
        for (DatabaseKind database : List.of(DatabaseKind.POSTGRESQL, DatabaseKind.H2)) {
            assertThat(SqlTokenizer.significant("U&\"gr\\00f6\\00dfe\" u&'a\\\\b \\+01F600 it''s'", database).stream())
                    .extracting(Token::kind, Token::value)
                    .containsExactly(
                            tuple(Token.Kind.QUOTED_NAME, "größe"), tuple(Token.Kind.STRING, "a\\b \uD83D\uDE00 it's"));
        }
    }

    @Test
    void postgresql_operators_do_not_swallow_a_sign() {
        assertThat(texts("a=-1 and b->>'x'::text||@-2", DatabaseKind.POSTGRESQL))
                .containsExactly("a", "=", "-", "1", "and", "b", "->>", "'x'", "::", "text", "||@-", "2");
    }

    @Test
    void brackets_are_names_on_sqlite_and_subscripts_on_postgresql() {
        assertThat(texts("[odd name]", DatabaseKind.SQLITE)).containsExactly("[odd name]");
        assertThat(texts("a[1]", DatabaseKind.POSTGRESQL)).containsExactly("a", "[", "1", "]");
    }

    @ParameterizedTest
    @EnumSource(
            value = DatabaseKind.class,
            names = {"POSTGRESQL", "H2"})
    void comments_nest_where_the_database_nests_them(DatabaseKind database) {
        assertThat(texts("a /* x /* y */ z */ b", database)).containsExactly("a", "b");
    }

    @Test
    void comments_end_at_the_first_end_on_sqlite() {
        assertThat(texts("a /* x /* y */ z", DatabaseKind.SQLITE)).containsExactly("a", "z");
    }

    @Test
    void quoted_names_give_back_what_they_name() {
        assertThat(SqlTokenizer.significant("\"a\"\"b\" `c` [d]", DatabaseKind.SQLITE).stream()
                        .map(Token::value))
                .containsExactly("a\"b", "c", "d");
    }
}
