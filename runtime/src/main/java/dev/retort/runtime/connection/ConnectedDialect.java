package dev.retort.runtime.connection;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.h2.H2Dialect;
import dev.retort.dialect.h2.H2Names;
import dev.retort.schema.DatabaseKind;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dialect of the database at the other end of a connection. */
public final class ConnectedDialect {
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?");

    private ConnectedDialect() {}

    /**
     * The dialect for the kind and the version that the database names.
     *
     * @throws dev.retort.dialect.UnsupportedSchemaException when Retort has none for it
     */
    public static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        DatabaseKind kind = Dialects.ofUrl(metadata.getURL());
        ServerVersion version = version(metadata);
        return kind == DatabaseKind.H2
                ? new H2Dialect(
                        version, H2Names.of(metadata.storesUpperCaseIdentifiers(), query -> answers(connection, query)))
                : Dialects.of(kind, version);
    }

    private static List<String> answers(Connection connection, String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    private static ServerVersion version(DatabaseMetaData metadata) throws SQLException {
        Matcher text = VERSION.matcher(metadata.getDatabaseProductVersion());
        if (text.find()) {
            int patch = text.group(3) == null ? 0 : Integer.parseInt(text.group(3));
            return new ServerVersion(Integer.parseInt(text.group(1)), Integer.parseInt(text.group(2)), patch);
        }
        return ServerVersion.of(metadata.getDatabaseMajorVersion(), metadata.getDatabaseMinorVersion());
    }
}
