package dev.retort.cli.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationReaderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCommandLineWinsOverEverything() throws IOException {
        file("retort.toml", "[database]\nurl = \"jdbc:sqlite:file.db\"\n");
        file(".env", "RETORT_URL=jdbc:sqlite:dotenv.db\n");

        assertThat(database(options("jdbc:sqlite:/given.db", null), Map.of("RETORT_URL", "jdbc:sqlite:env.db")))
                .isEqualTo("database: jdbc:sqlite:/given.db (--url)");
    }

    @Test
    void aValueInDotenvMayStandInQuotesOfEitherKind() throws IOException {
        file("retort.toml", "");
        for (String quote : List.of("", "\"", "'")) {
            file(".env", "DATABASE_URL=" + quote + "jdbc:sqlite:/dotenv.db" + quote + "\n");
            assertThat(database(options(null, null), Map.of()))
                    .isEqualTo("database: jdbc:sqlite:/dotenv.db (DATABASE_URL from .env)");
        }
    }

    @Test
    void theProcessWinsOverDotenvAndDotenvOverTheFile() throws IOException {
        file("retort.toml", "[database]\nurl = \"jdbc:sqlite:file.db\"\n");
        file(".env", "DATABASE_URL=jdbc:sqlite:dotenv.db\n");

        assertThat(database(options(null, null), Map.of("SPRING_DATASOURCE_URL", "jdbc:sqlite:/spring.db")))
                .isEqualTo("database: jdbc:sqlite:/spring.db (SPRING_DATASOURCE_URL from the environment)");
        assertThat(database(options(null, null), Map.of()))
                .isEqualTo("database: jdbc:sqlite:" + folder + "/dotenv.db (DATABASE_URL from .env)");
    }

    @Test
    void theFileCanPinItsUrl() throws IOException {
        file("retort.toml", "[database]\nurl = \"jdbc:sqlite:file.db\"\nenvironment = false\n");

        assertThat(database(options(null, null), Map.of("RETORT_URL", "jdbc:sqlite:env.db")))
                .isEqualTo("database: jdbc:sqlite:" + folder + "/file.db (retort.toml)");
    }

    @Test
    void aProfileTakesItsUrlFromAVariable() throws IOException {
        file("retort.toml", "[profile.production.database]\nurl = \"${SHOP_URL}\"\n");

        assertThat(database(options(null, "production"), Map.of("SHOP_URL", "postgres://ann:secret@db/shop")))
                .isEqualTo("database: jdbc:postgresql://db/shop as ann (profile production)");
        assertThatThrownBy(() -> read(options(null, "production"), Map.of()))
                .hasMessageContaining("SHOP_URL is not set");
    }

    @Test
    void anUnknownProfileIsAUsageError() throws IOException {
        file("retort.toml", "[profile.production.database]\nurl = \"jdbc:sqlite:p.db\"\n");

        assertThatThrownBy(() -> read(options(null, "staging"), Map.of()))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessage("there is no profile staging; there are production");
    }

    @Test
    void credentialsComeFromTheSourceOfTheUrlOrOneBeforeIt() throws IOException {
        file("retort.toml", "[database]\nurl = \"jdbc:postgresql://db/shop\"\nuser = \"file\"\npassword = \"p\"\n");
        file(".env", "RETORT_USER=dotenv\n");

        Configuration configuration = read(options(null, null), Map.of("RETORT_PASSWORD", "env"));

        assertThat(configuration.database().orElseThrow().user()).contains("dotenv");
        assertThat(configuration.database().orElseThrow().password()).contains("env");
        assertThat(read(options("jdbc:postgresql://db/other", null), Map.of("RETORT_PASSWORD", "env"))
                        .database()
                        .orElseThrow()
                        .password())
                .isEmpty();
    }

    @Test
    void springsOwnFileIsTheLastToBeAsked() throws IOException {
        file("retort.toml", "[model]\nclasspath = [\"target/classes\"]\n");
        file(
                "src/main/resources/application.yml",
                "spring:\n  datasource:\n    url: jdbc:postgresql://${DB_HOST:localhost}/shop\n    username: ann\n");

        assertThat(database(options(null, null), Map.of()))
                .isEqualTo("database: jdbc:postgresql://localhost/shop as ann (src/main/resources/application.yml)");
    }

    @Test
    void aMisspeltSettingIsRefused() throws IOException {
        file("retort.toml", "[database]\nulr = \"jdbc:sqlite:file.db\"\n");

        assertThatThrownBy(() -> read(options(null, null), Map.of()))
                .hasMessageContaining("there is no setting ulr in [database]");
    }

    @Test
    void withoutAFileAndAClassPathThereIsNothingToDo() {
        assertThatThrownBy(() -> read(options("jdbc:sqlite:x.db", null), Map.of()))
                .hasMessage("no retort.toml here or above, and no --classpath")
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.waysOut())
                        .containsExactly("start a project: retort init"));
    }

    @Test
    void pathsInTheFileCountFromTheFile() throws IOException {
        file("retort.toml", "[migrations]\ndirectory = \"db\"\n");
        Files.createDirectories(folder.resolve("below"));

        Configuration configuration =
                new ConfigurationReader(options(null, null), folder.resolve("below"), Map.of()).read();

        assertThat(configuration.migrations().directory()).isEqualTo(folder.resolve("db"));
    }

    private String database(GivenOptions given, Map<String, String> variables) {
        return read(given, variables).database().orElseThrow().described();
    }

    private Configuration read(GivenOptions given, Map<String, String> variables) {
        return new ConfigurationReader(given, folder, variables).read();
    }

    private static GivenOptions options(@Nullable String url, @Nullable String profile) {
        return new GivenOptions(
                Optional.empty(),
                Optional.ofNullable(profile),
                Map.of(),
                Optional.ofNullable(url),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
