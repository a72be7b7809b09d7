package dev.retort.dialect.sqlite;

import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.operation.Operation;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks whether the rows fulfil a constraint that is to be added. SQLite would find out while it copies them, and then name
 * the table under its name between the two.
 */
record RowExpectations(TablePicture table, Operation operation) {
    /** Empty where an earlier change has to run before the rows can be looked at. */
    Optional<Step> of(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return distinct(key.columns());
        } else if (constraint instanceof Unique unique) {
            return distinct(unique.columns());
        } else if (constraint instanceof Check check) {
            String condition = check.condition().on(DatabaseKind.SQLITE);
            return expectation(
                    condition,
                    " WHERE NOT (" + condition + ") LIMIT 1",
                    table.name() + " has rows that do not fulfil " + condition);
        }
        return Optional.empty();
    }

    /** A question for later, when the table that is pointed at has its final shape as well. */
    static Step noOrphans(ObjectName table, ForeignKey key, Operation operation) {
        List<String> filled = new ArrayList<>();
        List<String> paired = new ArrayList<>();
        for (int at = 0; at < key.columns().size(); at++) {
            String child = "child." + SqlQuotes.name(key.columns().get(at));
            filled.add(child + " IS NOT NULL");
            paired.add("parent." + SqlQuotes.name(key.referencedColumns().get(at)) + " = " + child);
        }
        return new Step.Expectation(
                "SELECT 1 FROM " + SqlQuotes.name(table.name()) + " AS child WHERE " + String.join(" AND ", filled)
                        + " AND NOT EXISTS (SELECT 1 FROM "
                        + SqlQuotes.name(SqliteNames.plain(key.referencedTable())) + " AS parent WHERE "
                        + String.join(" AND ", paired) + ") LIMIT 1",
                table.name() + " has rows whose " + String.join(", ", key.columns()) + " is not in "
                        + key.referencedTable() + "; delete or correct them first",
                operation);
    }

    private Optional<Step> distinct(List<String> columns) {
        String names = columns.stream().map(SqlQuotes::name).collect(Collectors.joining(", "));
        String filled = columns.stream()
                .map(column -> SqlQuotes.name(column) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        return expectation(
                names,
                " WHERE " + filled + " GROUP BY " + names + " HAVING count(*) > 1 LIMIT 1",
                table.name() + " has rows that share their " + String.join(", ", columns));
    }

    private Optional<Step> expectation(String reads, String condition, String failure) {
        return SourceColumns.areCopied(table, reads)
                ? Optional.of(new Step.Expectation(
                        "SELECT 1 FROM " + SqlQuotes.name(table.stored().name()) + condition,
                        failure + "; correct them first",
                        operation))
                : Optional.empty();
    }
}
