package dev.retort.introspector.schemacrawler;

import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.h2.H2Dialect;
import dev.retort.dialect.h2.H2Names;
import dev.retort.introspector.NameScope;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What only H2's own information schema tells: how it folds names, and which indexes its constraints keep. */
final class H2Catalog {
    private static final String KEPT = """
            SELECT table_schema, table_name, constraint_name, index_name FROM information_schema.table_constraints
             WHERE constraint_type IN ('UNIQUE', 'PRIMARY KEY') AND index_name IS NOT NULL
            """;

    private static final String GENERATED =
            "SELECT index_schema || '.' || index_name FROM information_schema.indexes WHERE is_generated";

    private final Connection connection;

    H2Catalog(Connection connection) {
        this.connection = connection;
    }

    NameScope scope(String defaultSchema, ServerVersion version) throws SQLException {
        boolean folds = connection.getMetaData().storesUpperCaseIdentifiers();
        return new NameScope(defaultSchema, new H2Dialect(version, H2Names.of(folds, this::answers)));
    }

    /** The indexes that belong to constraints, each with its schema in front; their names tell nothing. */
    Set<String> keptIndexes() throws SQLException {
        return Set.copyOf(answers(GENERATED));
    }

    /**
     * The names of the indexes of keys, each under schema, table and name of the key. When a column is renamed, H2 goes on
     * telling its old name as that of the key's column; only the index knows the new one.
     */
    Map<List<String>, String> indexesOfKeys() throws SQLException {
        Map<List<String>, String> indexes = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(KEPT)) {
            while (rows.next()) {
                indexes.put(List.of(rows.getString(1), rows.getString(2), rows.getString(3)), rows.getString(4));
            }
        }
        return indexes;
    }

    private List<String> answers(String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
