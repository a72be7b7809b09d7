package dev.retort.runtime.catalog;

import dev.retort.dialect.LiveCatalog.StoredObject;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The statements that SQLite keeps of tables, indexes and triggers. */
final class SqliteStoredText {
    private SqliteStoredText() {}

    static Optional<String> createText(Connection connection, ObjectName table) throws SQLException {
        String query = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table.name());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** Those of a table; the indexes that keep its constraints have no text. */
    static List<StoredObject> objects(Connection connection, ObjectName table) throws SQLException {
        String query = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN ('index', 'trigger')"
                + " AND sql IS NOT NULL AND tbl_name = ? COLLATE NOCASE ORDER BY rowid";
        List<StoredObject> objects = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table.name());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    StoredObject.Kind kind =
                            StoredObject.Kind.valueOf(rows.getString(1).toUpperCase(Locale.ROOT));
                    objects.add(new StoredObject(kind, rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
        return objects;
    }
}
