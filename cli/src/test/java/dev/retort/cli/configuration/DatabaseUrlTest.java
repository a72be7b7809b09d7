package dev.retort.cli.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.cli.failure.Failure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "postgres://ann:s@fe@db/shop, jdbc:postgresql://db/shop, ann, s@fe",
                "postgres://db/shop?user=ann@acme, jdbc:postgresql://db/shop, ann@acme, -",
                "postgres://ann:x@[::1]:5433/shop, jdbc:postgresql://[::1]:5433/shop, ann, x",
                "jdbc:postgresql://ann:secret@db/shop, jdbc:postgresql://db/shop, ann, secret",
                "postgres://ann@db, jdbc:postgresql://db/, ann, -",
                "postgres://db?sslmode=require, jdbc:postgresql://db/?sslmode=require, -, -",
                "jdbc:sqlite:file:shop.db?mode=ro, jdbc:sqlite:file:/project/shop.db?mode=ro, -, -",
                "jdbc:sqlite:file::memory:?cache=shared, jdbc:sqlite:file::memory:?cache=shared, -, -",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://ann:secr/et@db/shop",
                "postgres://ann:secr?et@db/shop",
                "postgres://ann:s@cr/et@db/shop",
                "postgres://ann:secret%@db/shop",
                "postgres://ann:secret%zz@db/shop",
                "jdbc:postgresql://ann:secr/et@db/shop",
                "mysql://ann:secr/et@db/shop"
            })
    void whatIsNotPercentEncodedIsRefusedWithoutThePassword(String written) {
        assertThatThrownBy(() -> DatabaseUrl.parse(written, FOLDER))
                .isInstanceOf(Failure.class)
                .hasMessageNotContaining("secr")
                .hasMessageNotContaining("zz")
                .hasMessageNotContaining("et@");
    }

    @Test
    void theDriversOwnSecretsAreNotShown() {
        DatabaseUrl url =
                DatabaseUrl.parse("jdbc:postgresql://db/shop?sslkey=a.pk8&sslpassword=secret&ssl=true", FOLDER);

        assertThat(new DatabaseAddress(url.jdbcUrl(), url.user(), url.password(), "--url").described())
                .isEqualTo("database: jdbc:postgresql://db/shop?sslkey=a.pk8&sslpassword=***&ssl=true (--url)");
    }

    @Test
    void anUnknownShapeIsRefusedWithoutItsPassword() {
        assertThatThrownBy(() -> DatabaseUrl.parse("mysql://ann:secret@db/shop", FOLDER))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("mysql://db/shop")
                .hasMessageNotContaining("secret");
    }
}
