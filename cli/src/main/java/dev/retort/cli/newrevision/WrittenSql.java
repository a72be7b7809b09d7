package dev.retort.cli.newrevision;

import dev.retort.cli.failure.Failure;
import dev.retort.dialect.token.SqlStatements;
import dev.retort.differ.planner.Plan;
import dev.retort.differ.planner.PlannedOperation;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Irreversible;
import dev.retort.operation.Operation;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.SqlText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bodies of a revision from SQL somebody wrote: what stands before a line {@code -- downgrade} is the way up, what
 * stands behind it the way down. A way down that nobody wrote is not one that does nothing.
 */
public final class WrittenSql {
    /** What an editor is opened with. */
    public static final String OUTLINE = "-- upgrade\n\n\n-- downgrade\n\n";

    private static final Pattern DOWNGRADE = Pattern.compile(
            "^[ \\t]*--[ \\t]*downgrade[ \\t]*:?[ \\t]*$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern UPGRADE =
            Pattern.compile("^[ \\t]*--[ \\t]*upgrade[ \\t]*:?[ \\t]*$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private WrittenSql() {}

    /**
     * The plan.
     *
     * @param database whose rules say where a statement ends
     * @throws Failure when there is no statement for the way up
     */
    public static Plan plan(String text, DatabaseKind database) {
        Matcher cut = DOWNGRADE.matcher(text);
        boolean both = cut.find();
        List<PlannedOperation> up = statements(both ? text.substring(0, cut.start()) : text, database);
        if (up.isEmpty()) {
            throw new Failure(
                    "there is no SQL to write down; nothing was written",
                    "retort revision -m \"fill the slugs\" --sql < fill.sql",
                    "the way back stands in it behind a line: -- downgrade");
        }
        List<PlannedOperation> down = both ? statements(text.substring(cut.end()), database) : List.of();
        return new Plan(
                up,
                down.isEmpty()
                        ? List.of(planned(new Irreversible("the way back was not written with its SQL")))
                        : down);
    }

    private static List<PlannedOperation> statements(String text, DatabaseKind database) {
        return SqlStatements.split(UPGRADE.matcher(text).replaceAll(""), database).stream()
                .map(sql -> planned(new ExecuteSql(SqlText.of(sql), List.of())))
                .toList();
    }

    private static PlannedOperation planned(Operation operation) {
        return new PlannedOperation(operation, List.of());
    }
}
