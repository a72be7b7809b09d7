package dev.retort.dialect.postgresql;

import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.operation.Operation;
import dev.retort.schema.ObjectName;
import java.util.List;

/** Gives a table, sequence or type another name and another schema; these are two statements. */
final class Renaming {
    private Renaming() {}

    /** {@code kind} is the word behind ALTER. */
    static List<Step> of(Operation origin, String kind, ObjectName from, ObjectName to) {
        StepList steps = new StepList(origin);
        if (!from.name().equals(to.name())) {
            steps.run("ALTER " + kind + " " + SqlQuotes.name(from) + " RENAME TO " + SqlQuotes.name(to.name()));
        }
        if (!from.schema().equals(to.schema())) {
            String renamed = SqlQuotes.name(from.withName(to.name()));
            steps.run(to.schema()
                    .map(schema -> "ALTER " + kind + " " + renamed + " SET SCHEMA " + SqlQuotes.name(schema))
                    .orElseGet(() -> toDefaultSchema(kind, renamed)));
        }
        return steps.steps();
    }

    /** Only the connection knows which its default schema is. */
    private static String toDefaultSchema(String kind, String name) {
        return "DO $retort$ BEGIN EXECUTE format(" + SqlQuotes.text("ALTER " + kind + " %s SET SCHEMA %I") + ", "
                + SqlQuotes.text(name) + ", current_schema()); END $retort$";
    }
}
