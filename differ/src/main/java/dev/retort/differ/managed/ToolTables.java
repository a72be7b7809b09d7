package dev.retort.differ.managed;

import dev.retort.schema.ObjectName;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tables that other tools keep for themselves in the same schema. No pattern for a whole schema means them. */
public final class ToolTables {
    /** Flyway (today's and its former default), Liquibase, and the tables Hibernate makes for statements over many rows. */
    private static final Pattern NAMES =
            Pattern.compile("flyway_schema_history|schema_version|databasechangelog(lock)?|hte_.*|ht_.*");

    private ToolTables() {}

    /** Whether the name is that of such a table. */
    public static boolean hold(ObjectName table) {
        return NAMES.matcher(table.name().toLowerCase(Locale.ROOT)).matches();
    }
}
