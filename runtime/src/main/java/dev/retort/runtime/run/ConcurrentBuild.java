package dev.retort.runtime.run;

import dev.retort.dialect.token.Identifiers;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.runtime.setaside.SetAsides;
import dev.retort.schema.DatabaseKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code CREATE INDEX CONCURRENTLY} as a step that may be begun more than once: PostgreSQL leaves an invalid index when it
 * fails or is cut off, which takes part in every change and helps no question. Such a one is dropped first; one that is
 * valid and the same is what was wanted.
 */
final class ConcurrentBuild {
    private static final String COPY = "pg_temp.retort_same_index";

    private final String sql;
    private final String index;
    private final String table;
    private final String onCopy;
    private final Connection connection;
    private final SetAsides.Execution execution;

    private record Built(String qualified, boolean valid, boolean unique, String definition) {}

    private ConcurrentBuild(
            String sql,
            String index,
            String table,
            String onCopy,
            Connection connection,
            SetAsides.Execution execution) {
        this.sql = sql;
        this.index = index;
        this.table = table;
        this.onCopy = onCopy;
        this.connection = connection;
        this.execution = execution;
    }

    /** What a statement builds; empty when it is another one, or gives the index no name. */
    static Optional<ConcurrentBuild> of(String sql, Connection connection, SetAsides.Execution execution) {
        List<Token> tokens = SqlTokenizer.significant(sql, DatabaseKind.POSTGRESQL);
        boolean unique = isWord(tokens, 1, "unique");
        int at = unique ? 2 : 1;
        if (!isWord(tokens, 0, "create") || !isWord(tokens, at, "index") || !isWord(tokens, at + 1, "concurrently")) {
            return Optional.empty();
        }
        int name = at + (isWord(tokens, at + 2, "if") ? 5 : 2);
        if (isWord(tokens, name, "on") || !isWord(tokens, name + 1, "on")) {
            return Optional.empty();
        }
        int first = name + (isWord(tokens, name + 2, "only") ? 3 : 2);
        int end = first + 1;
        while (end + 1 < tokens.size() && tokens.get(end).isSymbol(".")) {
            end += 2;
        }
        if (end >= tokens.size()) {
            return Optional.empty();
        }
        String table = tokens.subList(first, end).stream().map(Token::text).collect(Collectors.joining());
        String plain = "CREATE " + (unique ? "UNIQUE " : "") + "INDEX "
                + tokens.get(name).text() + " ON " + COPY + " "
                + sql.substring(tokens.get(end).start());
        String stored = Identifiers.of(DatabaseKind.POSTGRESQL).stored(tokens.get(name));
        return Optional.of(new ConcurrentBuild(sql, stored, table, plain, connection, execution));
    }

    /**
     * Builds the index, unless it is there.
     *
     * @param inDoubt an earlier run ended in this step, so that a valid index of the name is its work
     */
    void run(boolean inDoubt) throws SQLException {
        Optional<Built> before = built(table);
        if (before.filter(Built::valid).isPresent() && (inDoubt || isWanted(before.get()))) {
            return;
        }
        if (before.filter(there -> !there.valid()).isPresent()) {
            execution.execute("DROP INDEX CONCURRENTLY " + before.get().qualified());
        }
        try {
            execution.execute(sql);
        } catch (SQLException failure) {
            removeLeftover(failure);
            throw failure;
        }
    }

    /** What cannot be removed now is found by the next run. */
    private void removeLeftover(SQLException failure) {
        try {
            Optional<Built> left = built(table).filter(there -> !there.valid());
            if (left.isPresent()) {
                execution.execute(
                        "DROP INDEX CONCURRENTLY IF EXISTS " + left.get().qualified());
            }
        } catch (SQLException unreachable) {
            failure.addSuppressed(unreachable);
        }
    }

    private Optional<Built> built(String onTable) throws SQLException {
        String query = "SELECT pg_catalog.format('%I.%I', n.nspname, i.relname), x.indisvalid, x.indisunique,"
                // The schema of a temporary table is written in one way by old servers and in another by new ones.
                + " pg_catalog.split_part(pg_catalog.pg_get_indexdef(i.oid), pg_catalog.format('.%I USING ', t.relname), 2)"
                + " FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid"
                + " JOIN pg_catalog.pg_namespace n ON n.oid = i.relnamespace"
                + " JOIN pg_catalog.pg_class t ON t.oid = x.indrelid"
                + " WHERE x.indrelid = pg_catalog.to_regclass(?) AND i.relname = ?::name";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, onTable);
            statement.setString(2, index);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new Built(rows.getString(1), rows.getBoolean(2), rows.getBoolean(3), rows.getString(4)))
                        : Optional.empty();
            }
        }
    }

    /** Lets the server say how it would write the wanted index, on an empty copy of the table that nobody sees. */
    private boolean isWanted(Built there) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("CREATE TEMP TABLE retort_same_index (LIKE " + table + ") ON COMMIT DROP");
            statement.execute(onCopy);
            Optional<Built> wanted = built(COPY);
            return wanted.isPresent()
                    && wanted.get().unique() == there.unique()
                    && wanted.get().definition().equals(there.definition());
        } catch (SQLException incomparable) {
            // Then it is somebody else's, and the statement itself will say that the name is taken.
            return false;
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private static boolean isWord(List<Token> tokens, int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord(word);
    }
}
