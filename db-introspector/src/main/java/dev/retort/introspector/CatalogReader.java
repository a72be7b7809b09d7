package dev.retort.introspector;

import java.sql.Connection;
import java.sql.SQLException;

/** Reads the schema of a live database. A reader changes nothing, neither in the database nor in the session. */
@FunctionalInterface
public interface CatalogReader {
    /**
     * Reads what the database holds: the schema as it is stored, in the spelling of the server, every constraint and
     * index with its name, and beside it what a {@link dev.retort.schema.Schema} has no record for.
     *
     * @throws SQLException when the database does not answer or refuses a question
     */
    CatalogReading read(Connection connection, CatalogRequest request) throws SQLException;
}
