package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.DatabaseKind;
import org.junit.jupiter.api.Test;

class DialectsTest {
    @Test
    void a_url_names_its_database() {
        assertThat(Dialects.ofUrl("jdbc:postgresql://db/shop")).isEqualTo(DatabaseKind.POSTGRESQL);
        assertThat(Dialects.ofUrl("jdbc:sqlite:shop.db")).isEqualTo(DatabaseKind.SQLITE);
        assertThat(Dialects.ofUrl("jdbc:h2:mem:x")).isEqualTo(DatabaseKind.H2);
    }

    @Test
    void an_unknown_url_is_told_without_what_may_be_a_password() {
        assertThatThrownBy(() -> Dialects.ofUrl("jdbc:oracle:thin:scott/tiger@db"))
                .isInstanceOf(UnsupportedSchemaException.class)
                .hasMessageContaining("jdbc:oracle")
                .hasMessageNotContaining("tiger");
    }

    @Test
    void each_dialect_is_of_its_database() {
        for (DatabaseKind kind : new DatabaseKind[] {DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE, DatabaseKind.H2}) {
            assertThat(Dialects.of(kind, Dialects.oldestSupported(kind)).database())
                    .isEqualTo(kind);
        }
    }
}
