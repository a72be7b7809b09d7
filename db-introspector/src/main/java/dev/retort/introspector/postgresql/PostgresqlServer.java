package dev.retort.introspector.postgresql;

import dev.retort.dialect.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The server behind a connection, and the schemas of its database that are to be read: the default one first. */
record PostgresqlServer(ServerVersion version, String defaultSchema, List<String> schemas) {
    private static final String SQL = """
            select current_setting('server_version_num')::int as version,
                   coalesce(current_schema(), 'public') as default_schema,
                   (select coalesce(array_agg(nspname::text), '{}') from pg_namespace where nspname = any (?)) as present
            """;

    static PostgresqlServer of(Connection connection, List<String> wanted) throws SQLException {
        List<PostgresqlServer> found = new ArrayList<>();
        CatalogQuery.each(connection, SQL, wanted, row -> {
            int number = row.getInt("version");
            String defaultSchema = row.getString("default_schema");
            List<String> schemas = new ArrayList<>(List.of(defaultSchema));
            CatalogQuery.texts(row, "present").stream()
                    .filter(schema -> !schema.equals(defaultSchema))
                    .sorted()
                    .forEach(schemas::add);
            found.add(new PostgresqlServer(
                    ServerVersion.of(number / 10_000, number % 10_000), defaultSchema, List.copyOf(schemas)));
        });
        return found.get(0);
    }

    List<String> otherSchemas() {
        return schemas.subList(1, schemas.size());
    }
}
