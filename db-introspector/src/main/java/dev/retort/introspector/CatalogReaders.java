package dev.retort.introspector;

import dev.retort.introspector.postgresql.PostgresqlReader;
import dev.retort.introspector.schemacrawler.SchemaCrawlerReader;
import dev.retort.introspector.sqlite.SqliteReader;
import java.sql.Connection;
import java.sql.SQLException;

/** Which reader serves which database. */
public final class CatalogReaders {
    private CatalogReaders() {}

    /** The reader for the database behind a connection: its own where there is one, SchemaCrawler for any other. */
    public static CatalogReader forConnection(Connection connection) throws SQLException {
        return switch (connection.getMetaData().getDatabaseProductName()) {
            case "PostgreSQL" -> new PostgresqlReader();
            case "SQLite" -> new SqliteReader();
            default -> schemaCrawler();
        };
    }

    /**
     * The reader that works on every database with a JDBC driver. Slower than the own readers, and blind to what JDBC
     * metadata does not show.
     */
    public static CatalogReader schemaCrawler() {
        return new SchemaCrawlerReader();
    }
}
