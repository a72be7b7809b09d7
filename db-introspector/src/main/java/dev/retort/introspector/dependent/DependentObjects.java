package dev.retort.introspector.dependent;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What of a database, beside tables, needs a table or a column. */
public final class DependentObjects {
    private DependentObjects() {}

    /**
     * Views, triggers, rules and policies, with what they need; empty for a database that nobody asks for them.
     *
     * @throws SQLException when the catalogue cannot be read
     */
    public static List<Dependent> of(Connection connection) throws SQLException {
        return switch (connection.getMetaData().getDatabaseProductName()) {
            case "PostgreSQL" -> PostgresqlDependents.of(connection);
            case "SQLite" -> SqliteDependents.of(connection);
            default -> List.of();
        };
    }
}
