package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SequenceOptionsTest {
    @Test
    void writtenDefaultsAreNoDifference() {
        SequenceOptions written = SequenceOptions.DEFAULTS
                .withStart(1)
                .withIncrement(1)
                .withMinimum(1)
                .withCache(1);

        assertThat(written.withoutDefaults()).isEqualTo(SequenceOptions.DEFAULTS);
    }

    @Test
    void aSequenceStartsAtItsMinimum() {
        SequenceOptions from5 = SequenceOptions.DEFAULTS.withMinimum(5).withStart(5);

        assertThat(from5.withoutDefaults()).isEqualTo(SequenceOptions.DEFAULTS.withMinimum(5));
    }

    @Test
    void aDescendingSequenceStartsAtMinusOne() {
        SequenceOptions down =
                SequenceOptions.DEFAULTS.withIncrement(-1).withStart(-1).withMaximum(-1);

        assertThat(down.withoutDefaults()).isEqualTo(SequenceOptions.DEFAULTS.withIncrement(-1));
    }
}
