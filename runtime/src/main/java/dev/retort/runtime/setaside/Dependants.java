package dev.retort.runtime.setaside;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Dependant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What stands on tables and columns that are to go, with the statements that would make it again. */
public final class Dependants {
    private Dependants() {}

    /**
     * Views, triggers and the like that would go as well, or be of no use. Each stands behind those it needs: that is the
     * order to make them in, and the reverse is the order to drop them in. Nothing is changed.
     *
     * @param gone by the names they have now; no column of a table that is in it as a whole
     * @return empty for a database that nobody knows how to ask
     * @throws SQLException when the catalogue cannot be read
     */
    public static List<Dependant> of(Connection connection, Dialect dialect, List<TableOrColumn> gone)
            throws SQLException {
        if (gone.isEmpty()) {
            return List.of();
        }
        return switch (dialect.database()) {
            case POSTGRESQL -> new PostgresqlDependants(connection, dialect, gone).find();
            case SQLITE -> SqliteDependants.of(connection, gone);
            default -> List.of();
        };
    }
}
