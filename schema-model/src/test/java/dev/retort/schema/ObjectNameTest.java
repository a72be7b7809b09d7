package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectNameTest {
    @Test
    void aDotSeparatesSchemaAndName() {
        assertThat(ObjectName.parse("sales.orders")).isEqualTo(ObjectName.of("sales", "orders"));
        assertThat(ObjectName.parse("orders")).isEqualTo(ObjectName.of("orders"));
    }

    @Test
    void quotesKeepADotInTheName() {
        assertThat(ObjectName.parse("\"odd.name\"")).isEqualTo(ObjectName.of("odd.name"));
        assertThat(ObjectName.parse("sales.\"a\"\"b.c\"")).isEqualTo(ObjectName.of("sales", "a\"b.c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "sales.orders", "\"odd.name\"", "\"a.b\".\"c\"\"d\"", "Größe.Ünïcode table"})
    void writingIsTheInverseOfReading(String written) {
        assertThat(ObjectName.parse(written).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a.b.c", "\"a", "\"a\"b", "\"\""})
    void whatIsNoNameIsRefused(String written) {
        assertThatThrownBy(() -> ObjectName.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
