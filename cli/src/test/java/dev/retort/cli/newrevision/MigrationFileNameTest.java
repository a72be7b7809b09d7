package dev.retort.cli.newrevision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.cli.failure.Failure;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationFileNameTest {
    private static final Instant CREATED = Instant.parse("2026-03-07T08:05:09Z");

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "fa-IR-u-nu-arabext", "tr-TR"})
    void theNameIsTheSameInEveryLanguage(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(MigrationFileName.className(
                            "V{year}{month}{day}_{hour}{minute}{second}_{rev}_{slug}", "3f2a", "ADD TITLE", CREATED))
                    .isEqualTo("V20260307_080509_3f2a_add_title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "V{slug}, create the orders; and lines, Vcreate_the_orders_and_lines",
        "{slug}, 2nd try, _2nd_try",
        "V{rev}_{slug}, '', V3f2a",
        "{Slug}, add a title, AddATitle",
        "V{slug}, a message of so many words that nobody would want all of them, Va_message_of_so_many_words_that_nobody"
    })
    void theMessageBecomesPartOfAnIdentifier(String template, String message, String expected) {
        assertThat(MigrationFileName.className(template, "3f2a", message, CREATED))
                .isEqualTo(expected);
    }

    @Test
    void anUnknownTokenIsRefused() {
        assertThatThrownBy(() -> MigrationFileName.className("V{author}", "3f2a", "title", CREATED))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("{author}");
    }
}
