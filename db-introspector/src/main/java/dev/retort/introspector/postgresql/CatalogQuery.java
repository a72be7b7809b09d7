package dev.retort.introspector.postgresql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** One statement over the catalogue; its single parameter, where it has one, is the names of the schemas to read. */
final class CatalogQuery {
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private CatalogQuery() {}

    static void each(Connection connection, String sql, List<String> schemas, RowReader reader) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            if (sql.indexOf('?') >= 0) {
                statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
