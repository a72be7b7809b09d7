package dev.retort.reader.boot;

import dev.retort.schema.DatabaseKind;
import java.util.Map;
import java.util.TreeMap;

/** The settings by which Hibernate knows the database without asking one. */
final class DatabaseSettings {
    private DatabaseSettings() {}

    static Map<String, Object> of(DatabaseKind database, int majorVersion) {
        return switch (database) {
            case POSTGRESQL -> product("PostgreSQL", majorVersion);
            case SQLITE -> new TreeMap<>(Map.of("hibernate.dialect", new SqliteTypesDialect()));
            case H2 -> product("H2", majorVersion);
            case MARIADB -> product("MariaDB", majorVersion);
            case MYSQL -> product("MySQL", majorVersion);
        };
    }

    private static Map<String, Object> product(String name, int majorVersion) {
        return new TreeMap<>(Map.of(
                "jakarta.persistence.database-product-name",
                name,
                "jakarta.persistence.database-major-version",
                majorVersion));
    }
}
