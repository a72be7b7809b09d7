package dev.retort.cli.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void aPasswordIsHiddenWhereItStandsForItself() {
        assertThat(Secret.hidden("password \"s3cret!\" is wrong, s3cret!", "s3cret!"))
                .isEqualTo("password \"***\" is wrong, ***");
        assertThat(Secret.hidden("jdbc:x?password=$a\\b&y", "$a\\b")).isEqualTo("jdbc:x?password=***&y");
    }

    @Test
    void aShortOneDoesNotMakeTheTextUnreadable() {
        assertThat(Secret.hidden("FATAL: database a does not exist as ann", "a"))
                .isEqualTo("FATAL: database *** does not exist as ann");
        assertThat(Secret.hidden("connection refused", "")).isEqualTo("connection refused");
    }
}
