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
    void aDotenvFileIsReadAsShellsAndContainersReadIt() throws IOException {
        file("retort.toml", "");
        file(".env", """
                # the database
                SECRET with no equals sign
                export DB_FILE=/shop  # where
                OTHER='it is "quoted": ${DB_FILE}'
                KEY="-----BEGIN
                DATABASE_URL=jdbc:sqlite:/wrong.db
                -----END"
                DATABASE_URL = "jdbc:sqlite:${DB_FILE}${SUFFIX:-#1}.db"
                """);

        assertThat(database(options(null, null), Map.of()))
                .isEqualTo("database: jdbc:sqlite:/shop#1.db (DATABASE_URL from .env)");
        assertThat(database(options(null, null), Map.of("SUFFIX", "2")))
                .isEqualTo("database: jdbc:sqlite:/shop2.db (DATABASE_URL from .env)");
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
        assertThatThrownBy(() -> database(options(null, "production"), Map.of()))
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
    void whatDoesNotCountMayBeIncomplete() throws IOException {
        file("retort.toml", "[database]\nurl = \"${NOWHERE}\"\npassword = \"${SECRET}\"\n");
        file("application.properties", "spring.datasource.url=${NOWHERE}\n");

        assertThat(database(options("jdbc:sqlite:/given.db", null), Map.of()))
                .isEqualTo("database: jdbc:sqlite:/given.db (--url)");
        assertThat(database(options(null, null), Map.of("DATABASE_URL", "jdbc:sqlite:/env.db")))
                .isEqualTo("database: jdbc:sqlite:/env.db (DATABASE_URL from the environment)");
        assertThatThrownBy(() -> database(options(null, null), Map.of()))
                .hasMessageContaining("database.url says ${NOWHERE}, and NOWHERE is not set");
    }

    @Test
    void aUrlThatIsEmptyIsNone() throws IOException {
        file("retort.toml", "[database]\nurl = \"${DATABASE_URL:}\"\n");
        file("application.properties", "spring.datasource.url=jdbc:sqlite:/spring.db\n");

        assertThat(database(options(null, null), Map.of()))
                .isEqualTo("database: jdbc:sqlite:/spring.db (application.properties)");
    }

    @Test
    void theEnvironmentCompletesTheUrlOfALaterPlace() throws IOException {
        file("retort.toml", "");
        file(
                "application.properties",
                "spring.datasource.url=jdbc:postgresql://db/shop\nspring.datasource.username=ann\n");

        DatabaseAddress address = read(
                        options(null, null),
                        Map.of("SPRING_DATASOURCE_USERNAME", "bob", "SPRING_DATASOURCE_PASSWORD", "secret"))
                .requiredDatabase();

        assertThat(address.described())
                .isEqualTo("database: jdbc:postgresql://db/shop as bob (application.properties)");
        assertThat(address.password()).contains("secret");
    }

    @Test
    void aFrameworksFileMayReferToItself() throws IOException {
        file("retort.toml", "");
        file("application.properties", """
                db.port=5433
                spring.datasource.url=jdbc:postgresql://${db.host:${DB_DEFAULT:localhost}}:${db.port}/${db.name:shop}
                #---
                spring.config.activate.on-profile=production
                spring.datasource.url=jdbc:postgresql://production/shop
                """);

        assertThat(database(options(null, null), Map.of()))
                .isEqualTo("database: jdbc:postgresql://localhost:5433/shop (application.properties)");
        assertThat(database(options(null, null), Map.of("DB_HOST", "db", "DB_NAME", "other")))
                .isEqualTo("database: jdbc:postgresql://db:5433/other (application.properties)");
        file("application.properties", "spring.datasource.url=${a}\na=${b}\nb=${a}\n");
        assertThatThrownBy(() -> database(options(null, null), Map.of())).hasMessageContaining("is not set");
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
