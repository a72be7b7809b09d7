package dev.retort.cli.comparison;

import dev.retort.differ.managed.ObjectPatterns;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The schemas of a database that the patterns of managed objects speak of, so that what is in them is looked at. */
record SchemasInCare(Connection connection, ObjectPatterns manage) {
    /** The names; those of a server's own schemas are none of them, whatever the pattern. */
    Set<String> names() throws SQLException {
        Set<String> names = new TreeSet<>();
        if (manage == ObjectPatterns.NONE) {
            return names;
        }
        try (ResultSet schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                String schema = schemas.getString("TABLE_SCHEM");
                if (!isOfTheServer(schema) && manage.mentionsSchema(schema)) {
                    names.add(schema);
                }
            }
        }
        return names;
    }

    private static boolean isOfTheServer(String schema) {
        String lower = schema.toLowerCase(Locale.ROOT);
        return lower.startsWith("pg_") || lower.equals("information_schema");
    }
}
