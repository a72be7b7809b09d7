package dev.retort.introspector.canonical;

import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which named enum types have to stand beside the scratch tables, because the database does not have them (so) yet. */
final class EnumsToCreate {
    private static final String SQL = """
            select n.nspname = current_schema() as in_default, n.nspname as schema, t.typname as name,
                   (select array_agg(e.enumlabel::text) from pg_enum e where e.enumtypid = t.oid) as labels
              from pg_type t join pg_namespace n on n.oid = t.typnamespace
             where t.typtype = 'e'
            """;

    private EnumsToCreate() {}

    /** Those of {@code wanted}, by name with all their labels, that are missing or lack a label. */
    static Map<ObjectName, Set<String>> among(Connection connection, Map<ObjectName, Set<String>> wanted)
            throws SQLException {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<ObjectName, Set<String>> missing = new LinkedHashMap<>(wanted);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(SQL)) {
            while (row.next()) {
                String name = row.getString("name");
                ObjectName type = row.getBoolean("in_default")
                        ? ObjectName.of(name)
                        : ObjectName.of(row.getString("schema"), name);
                var labels = row.getArray("labels");
                if (wanted.containsKey(type)
                        && labels != null
                        && List.of((String[]) labels.getArray()).containsAll(wanted.get(type))) {
                    missing.remove(type);
                }
            }
        }
        return missing;
    }
}
