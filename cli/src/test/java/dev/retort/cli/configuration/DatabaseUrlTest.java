package dev.retort.cli.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.cli.failure.Failure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUrlTest {
    private static final Path FOLDER = Path.of("/project");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "jdbc:postgresql://db/shop, jdbc:postgresql://db/shop, -, -",
                "jdbc:postgresql://db/shop?user=ann&password=s%26t&ssl=true, jdbc:postgresql://db/shop?ssl=true, ann, s&t",
                "postgres://ann:s%40fe@db:5433/shop, jdbc:postgresql://db:5433/shop, ann, s@fe",
                "postgresql://ann@db/shop?sslmode=require, jdbc:postgresql://db/shop?sslmode=require, ann, -",
                "postgresql+psycopg2://ann:a+b@db/shop, jdbc:postgresql://db/shop, ann, a+b",
                "sqlite:///shop.db, jdbc:sqlite:/project/shop.db, -, -",
                "sqlite:////data/shop.db, jdbc:sqlite:/data/shop.db, -, -",
                "sqlite://, jdbc:sqlite::memory:, -, -",
                "jdbc:sqlite:data/shop.db, jdbc:sqlite:/project/data/shop.db, -, -",
                "jdbc:sqlite:/data/shop.db?foreign_keys=on, jdbc:sqlite:/data/shop.db?foreign_keys=on, -, -",
                "jdbc:sqlite::memory:, jdbc:sqlite::memory:, -, -",
                "jdbc:h2:mem:shop;USER=sa;PASSWORD=x;MODE=PostgreSQL, jdbc:h2:mem:shop;MODE=PostgreSQL, sa, x"
            })
    void bothShapesOfUrlsAreRead(String written, String jdbcUrl, String user, String password) {
        DatabaseUrl url = DatabaseUrl.parse(written, FOLDER);

        assertThat(url.jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(url.user().orElse(null)).isEqualTo(user);
        assertThat(url.password().orElse(null)).isEqualTo(password);
    }

    @Test
    void anUnknownShapeIsRefusedWithoutItsPassword() {
        assertThatThrownBy(() -> DatabaseUrl.parse("mysql://ann:secret@db/shop", FOLDER))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("mysql://db/shop")
                .hasMessageNotContaining("secret");
    }
}
