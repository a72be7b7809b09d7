package dev.retort.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ProjectCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void profilesAreDatabasesWithMigrationsOfTheirOwn() throws Exception {
        Call retort = Call.in(folder, """
                [migrations]
                directory = "shop"
                package = "shop"

                [database]
                url = "jdbc:sqlite:shop.db"

                [profile.billing.database]
                url = "jdbc:sqlite:billing.db"

                [profile.billing.migrations]
                directory = "billing"
                package = "billing"
                version-table = "billing_version"
                """);
        retort.succeed("revision", "orders", "--rev-id", "a");
        retort.succeed("-n", "billing", "revision", "invoices", "--rev-id", "b");
        retort.succeed("revision", "-n", "billing", "more", "--rev-id", "b2");
        retort.succeed("upgrade");
        retort.succeed("upgrade", "-n", "billing");
        assertThat(rows("shop.db", "retort_version")).isEqualTo("a");
        assertThat(rows("billing.db", "billing_version")).isEqualTo("b2");
        assertThat(retort.succeed("history", "-n", "billing"))
                .isEqualTo("b -> b2 (head), more\n<base> -> b, invoices\n");
        assertThat(retort.fail(2, "upgrade", "-n", "shipping"))
                .contains("there is no profile shipping; there are billing");
    }

    @Test
    void argumentsReachTheMigrations() throws Exception {
        Call retort = Call.in(folder, """
                [migrations]
                directory = "m"
                package = "m"
                [database]
                url = "jdbc:sqlite:app.db"
                """);
        Path written =
                Path.of(retort.succeed("revision", "tenant", "--rev-id", "a").strip());
        Files.writeString(
                written,
                Files.readString(written)
                        .replaceFirst(
                                "upgrade\\(Operations op\\) \\{",
                                "$0 op.execute(\"CREATE TABLE tenant AS SELECT ? AS name\","
                                        + " op.argument(\"tenant\").orElse(\"none\") + op.argument(\"flag\").isPresent());"));
        retort.succeed("-x", "tenant=acme", "upgrade", "-x", "flag");
        assertThat(rows("app.db", "tenant")).isEqualTo("acmetrue");
    }

    @Test
    void severalFoldersAndThoseBelow() throws IOException {
        Call retort = Call.in(folder, """
                [migrations]
                directory = ["src/main/java/db/migration", "billing/src/main/java/com/acme/billing/migration"]
                recursive = true
                package = "db.migration"
                """);
        Path first = folder.resolve("src/main/java/db/migration");
        Path below = first.resolve("y2026");
        retort.succeed("revision", "one", "--rev-id", "a", "--version-path", first.toString());
        retort.succeed("revision", "two", "--rev-id", "b", "--version-path", below.toString());
        retort.succeed("revision", "three", "--rev-id", "c");
        Path billing = folder.resolve("billing/src/main/java/com/acme/billing/migration");
        retort.succeed("revision", "four", "--rev-id", "d", "--version-path", billing.toString());
        assertThat(retort.succeed("history"))
                .isEqualTo("c -> d (head), four\nb -> c, three\na -> b, two\n<base> -> a, one\n");
        assertThat(retort.files(folder.relativize(below).toString()))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file).content().startsWith("package db.migration.y2026;"));
        assertThat(retort.files(folder.relativize(billing).toString()))
                .singleElement()
                .satisfies(file -> assertThat(file).content().startsWith("package com.acme.billing.migration;"));
        retort.succeed("--url", "jdbc:sqlite:" + folder.resolve("x.db"), "upgrade");
    }

    @Test
    void optionsBeforeTheCommandAndBehindItCountBoth() throws IOException {
        Call retort = Call.in(folder, "");
        Files.createDirectories(folder.resolve("one"));
        Files.createDirectories(folder.resolve("two"));
        String one = folder.resolve("one").toString();
        String two = folder.resolve("two").toString();
        assertThat(retort.fail(1, "--classpath", one, "check", "--classpath", two, "--url", "jdbc:sqlite:x.db"))
                .contains("no entities under", one, two);
    }

    @Test
    void templates() throws IOException {
        Call retort = Call.in(folder, "");
        List<String> names = retort.succeed("list-templates")
                .lines()
                .map(line -> line.split(" ", 2)[0])
                .toList();
        assertThat(names).contains("generic", "sqlite", "postgresql", "spring");
    }

    @Test
    void theCompletionScriptKnowsTheCommands() throws IOException {
        assertThat(Call.in(folder, "").succeed("generate-completion"))
                .contains("list-templates", "--single-transaction", "merge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "revision",
                "check",
                "upgrade",
                "downgrade",
                "status",
                "current",
                "history",
                "heads",
                "branches",
                "show",
                "edit",
                "merge",
                "stamp",
                "ensure-version",
                "list-templates",
                "generate-completion"
            })
    void everyHelpShowsAnExampleThatParses(String command) {
        StringWriter help = new StringWriter();
        assertThat(Main.run(new PrintWriter(help), new PrintWriter(help), command, "--help"))
                .isZero();
        List<String> examples = help.toString()
                .lines()
                .filter(line -> line.startsWith("  ") && line.contains("retort " + command))
                .toList();
        assertThat(examples).as(help.toString()).isNotEmpty();
        for (String example : examples) {
            String words = example.strip()
                    .replaceAll(" [<>] .*|^.*?(?=retort )|\\)$", "")
                    .replace("\"", "")
                    .replace("'", "");
            CommandLine parser = Commands.under(new RetortCommand(Invocation.of(Map.of())));
            parser.setCaseInsensitiveEnumValuesAllowed(true);
            if (example.contains("\"")) {
                words = words.replaceAll("(-m|revision) \\w+( \\w+)*?(?= -|$)", "$1 text");
            }
            parser.parseArgs(words.substring("retort ".length()).split(" +", -1));
        }
    }

    private String rows(String file, String table) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(file));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
