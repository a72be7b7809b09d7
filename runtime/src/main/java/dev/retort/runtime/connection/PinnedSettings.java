package dev.retort.runtime.connection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Settings of a PostgreSQL session that are fixed for a while and put back afterwards. What a version of the server does not
 * know is left out.
 */
public final class PinnedSettings {
    private final Connection connection;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> pinned = new LinkedHashMap<>();

    private PinnedSettings(Connection connection) {
        this.connection = connection;
    }

    /** Fixes settings. An empty value means: as it is now. */
    public static PinnedSettings of(Connection connection, Map<String, String> wanted) throws SQLException {
        PinnedSettings settings = new PinnedSettings(connection);
        // Only on Linux can a server see that a client is gone; elsewhere it refuses to look.
        String query = "SELECT name, pg_catalog.current_setting(name) FROM pg_catalog.pg_settings WHERE name = ANY (?)"
                + " AND (name <> 'client_connection_check_interval' OR pg_catalog.version() LIKE '%linux%')";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(
                    1, connection.createArrayOf("text", wanted.keySet().toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String name = rows.getString(1);
                    String value = wanted.getOrDefault(name, "");
                    settings.before.put(name, rows.getString(2));
                    settings.pinned.put(name, value.isEmpty() ? rows.getString(2) : value);
                }
            }
        }
        settings.pin();
        return settings;
    }

    /** Fixes them once more, whatever they have become. */
    public void pin() throws SQLException {
        set(pinned, false);
    }

    /** Fixes one of them up to the end of the transaction. */
    public void pinInTransaction(String name) throws SQLException {
        String value = pinned.get(name);
        if (value != null) {
            set(Map.of(name, value), true);
        }
    }

    /** Puts them back. */
    public void restore() throws SQLException {
        set(before, false);
    }

    private void set(Map<String, String> values, boolean inTransaction) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        String query = values.keySet().stream()
                .map(name -> "pg_catalog.set_config(?, ?, " + inTransaction + ")")
                .collect(Collectors.joining(", ", "SELECT ", ""));
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            int place = 1;
            for (Map.Entry<String, String> setting : values.entrySet()) {
                statement.setString(place++, setting.getKey());
                statement.setString(place++, setting.getValue());
            }
            statement.executeQuery().close();
        }
    }
}
