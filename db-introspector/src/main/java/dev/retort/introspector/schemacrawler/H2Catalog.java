package dev.retort.introspector.schemacrawler;

import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.h2.H2Dialect;
import dev.retort.dialect.h2.H2Expressions;
import dev.retort.dialect.h2.H2Names;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What only H2's own information schema tells: how it folds names, how it spells types, and which indexes its constraints
 * keep.
 */
final class H2Catalog {
    private static final String KEPT = """
            SELECT table_schema, table_name, constraint_name, index_name FROM information_schema.table_constraints
             WHERE constraint_type IN ('UNIQUE', 'PRIMARY KEY') AND index_name IS NOT NULL
            """;

    private static final String TYPES = """
            SELECT table_schema, table_name, column_name, DATA_TYPE_SQL(table_schema, table_name, 'TABLE', dtd_identifier)
              FROM information_schema.columns WHERE table_schema <> 'INFORMATION_SCHEMA'
            """;

    private static final String DOMAINS = """
            SELECT c.table_schema, c.table_name, c.column_name, k.check_clause
              FROM information_schema.columns c
              JOIN information_schema.domain_constraints d
                ON d.domain_schema = c.domain_schema AND d.domain_name = c.domain_name
              JOIN information_schema.check_constraints k
                ON k.constraint_schema = d.constraint_schema AND k.constraint_name = d.constraint_name
            """;

    /** {@code VALUE IN('A', 'B')}: what Hibernate makes of a named enum type. */
    private static final Pattern LABELS = Pattern.compile("VALUE IN ?\\((.*)\\)", Pattern.DOTALL);

    private static final String GENERATED =
            "SELECT index_schema || '.' || index_name FROM information_schema.indexes WHERE is_generated";

    private final Connection connection;

    H2Catalog(Connection connection) {
        this.connection = connection;
    }

    H2Dialect dialect(ServerVersion version) throws SQLException {
        boolean folds = connection.getMetaData().storesUpperCaseIdentifiers();
        return new H2Dialect(version, H2Names.of(folds, this::answers));
    }

    OwnWords ownWords(H2Dialect dialect) throws SQLException {
        return new OwnWords(
                keptIndexes(),
                indexesOfKeys(),
                types(),
                (columns, expression) -> H2Expressions.portable(columns, expression, dialect));
    }

    /** The indexes that belong to constraints, each with its schema in front; their names tell nothing. */
    private Set<String> keptIndexes() throws SQLException {
        return Set.copyOf(answers(GENERATED));
    }

    /**
     * The names of the indexes of keys, each under schema, table and name of the key. When a column is renamed, H2 goes on
     * telling its old name as that of the key's column; only the index knows the new one.
     */
    private Map<List<String>, String> indexesOfKeys() throws SQLException {
        return answersByName(KEPT);
    }

    /** The types of columns with all their numbers and labels, each under schema, table and column. */
    private Map<List<String>, String> types() throws SQLException {
        Map<List<String>, String> types = answersByName(TYPES);
        answersByName(DOMAINS).forEach((column, check) -> {
            Matcher labels = LABELS.matcher(check);
            if (labels.matches()) {
                types.put(column, "ENUM(" + labels.group(1) + ")");
            }
        });
        return types;
    }

    private Map<List<String>, String> answersByName(String query) throws SQLException {
        Map<List<String>, String> answers = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.put(List.of(rows.getString(1), rows.getString(2), rows.getString(3)), rows.getString(4));
            }
        }
        return answers;
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
