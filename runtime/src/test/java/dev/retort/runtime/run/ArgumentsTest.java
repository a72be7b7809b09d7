package dev.retort.runtime.run;

import static dev.retort.runtime.run.TestHistory.migration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.runtime.execution.ExecutionOptions;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A class that asks for arguments is edited when it says something else, and not when the arguments are others. */
class ArgumentsTest {
    private static final Map<String, String> EUROPE = Map.of("region", "eu");
    private static final Migration APPLIED = regions("EU", 20, "the first");

    @Test
    void withTheSameArgumentsEverythingIsCompared() throws SQLException {
        assertThat(edited(APPLIED, EUROPE, APPLIED, EUROPE)).isFalse();
        assertThat(edited(APPLIED, Map.of(), APPLIED, Map.of())).isFalse();
        assertThat(edited(APPLIED, EUROPE, regions("EU", 20, "another"), EUROPE))
                .isTrue();
        assertThat(edited(APPLIED, EUROPE, regions("EU", 30, "the first"), EUROPE))
                .isTrue();
    }

    @Test
    void withOthersTheStructureIs() throws SQLException {
        assertThat(edited(APPLIED, EUROPE, APPLIED, Map.of("region", "us"))).isFalse();
        assertThat(edited(APPLIED, EUROPE, APPLIED, Map.of())).isFalse();
        assertThat(edited(APPLIED, EUROPE, regions("EU", 20, "another"), Map.of()))
                .as("what it does to rows cannot be told from what the arguments do")
                .isFalse();
        assertThat(edited(APPLIED, EUROPE, regions("EU", 30, "the first"), Map.of()))
                .isTrue();
    }

    @Test
    void whatItFillsAColumnWithIsNoStructure() throws SQLException {
        Migration filled = migration(
                (op, words) -> {
                    op.createTable("shop", words.column("id", words.bigint()));
                    op.addColumn(
                            "shop",
                            words.column("region", words.varchar(20))
                                    .notNull()
                                    .backfill(op.argument("region").orElse("none")));
                },
                (op, words) -> {});
        assertThat(edited(filled, EUROPE, filled, Map.of())).isFalse();
    }

    @Test
    void oneThatCannotBeReadWithoutArgumentsIsNotSaidToBeEdited() throws SQLException {
        Migration demanding = migration(
                (op, words) -> {
                    op.createTable("shop", words.column("id", words.bigint()));
                    op.execute("INSERT INTO shop VALUES (" + op.argument("id").orElseThrow() + ")");
                },
                (op, words) -> {});
        assertThat(edited(demanding, Map.of("id", "7"), demanding, Map.of())).isFalse();
    }

    @Test
    void whoStopsAskingOrBeginsToIsEdited() throws SQLException {
        Migration silent = migration(
                (op, words) -> op.createTable("shop", words.column("region", words.varchar(20))), (op, words) -> {});
        assertThat(edited(APPLIED, EUROPE, silent, EUROPE)).isTrue();
        assertThat(edited(silent, EUROPE, APPLIED, EUROPE)).isTrue();
    }

    private static Migration regions(String prefix, int length, String what) {
        return migration(
                (op, words) -> {
                    op.createTable("shop", words.column("region", words.varchar(length)));
                    op.execute("INSERT INTO shop VALUES ('" + prefix + region(op) + "') -- " + what);
                },
                (op, words) -> {});
    }

    private static String region(Operations op) {
        return op.argument("region").orElse("none");
    }

    private static boolean edited(
            Migration applied, Map<String, String> then, Migration written, Map<String, String> now)
            throws SQLException {
        try (TestDatabase database = DatabaseServers.sqlite().newDatabase();
                var connection = database.open()) {
            new TestHistory()
                    .with(ExecutionOptions.defaults().withArguments(then))
                    .revision("a", "", applied)
                    .on(database)
                    .upgrade("head");
            return !new TestHistory()
                    .with(ExecutionOptions.defaults().withArguments(now))
                    .revision("a", "", written)
                    .edited(connection)
                    .isEmpty();
        }
    }
}
