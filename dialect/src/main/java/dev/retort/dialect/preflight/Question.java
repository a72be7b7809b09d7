package dev.retort.dialect.preflight;

import dev.retort.operation.Operation;
import dev.retort.schema.ObjectName;
import java.util.List;

/**
 * A question whose good answer is 0.
 *
 * @param origin the operation that could not be carried out
 * @param tables the tables it asks, under the names they have before anything runs; when one is not there nothing has to be
 *     asked
 * @param countQuery returns one row with one number
 * @param listQuery returns what was counted, for a person
 * @param subject what the rows would break
 */
public record Question(
        Operation origin,
        List<ObjectName> tables,
        String countQuery,
        String listQuery,
        String subject,
        Problem problem) {
    public Question {
        tables = List.copyOf(tables);
    }

    /** What is wrong when {@code rows} were counted: {@code customer.email is required but 4112 rows would have no value}. */
    public String message(long rows) {
        return subject + problem.words(rows);
    }

    /** What to do about it; {@code place} is where the operation stands in its class. */
    public String wayOut(String place) {
        return switch (problem) {
            case REQUIRED -> "say it in " + place + ": " + backfill();
            case VALUE -> "say how they become one in " + place + ": .using(sql(\"...\"))";
            default -> "mend them before, or in " + place + ": op.execute(\"...\") above it";
        };
    }

    /** What to write into the class, ready to paste: a value that fits the column where there is one, or an expression. */
    String backfill() {
        return BackfillExample.of(origin).map(example -> example + " or ").orElse("") + ".backfill(sql(\"...\"))";
    }
}
