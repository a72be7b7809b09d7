package dev.retort.introspector.canonical;

import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.SchemaCatalog;
import dev.retort.dialect.h2.H2Dialect;
import dev.retort.dialect.h2.H2Expressions;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * An H2 in memory beside the one that is compared, with its driver and its settings. H2 stores not what was written but
 * what it understood ({@code a or b} as {@code ("B") OR ("A")}): here it says how it understands a text, over a table with
 * the same columns, and nothing is touched in the database itself.
 */
final class H2Scratch implements AutoCloseable {
    private static final List<String> SETTINGS =
            List.of("MODE", "DATABASE_TO_UPPER", "DATABASE_TO_LOWER", "CASE_INSENSITIVE_IDENTIFIERS", "NON_KEYWORDS");

    private record Question(Place.Kind kind, String table, Optional<ColumnType> type, String text) {}

    private final Connection scratch;
    private final H2Dialect dialect;
    private final Map<Question, Optional<String>> answers = new HashMap<>();

    private H2Scratch(Connection scratch, H2Dialect dialect) {
        this.scratch = scratch;
        this.dialect = dialect;
    }

    /** A scratch database for the one behind a connection. */
    static H2Scratch beside(Connection connection, H2Dialect dialect) throws SQLException {
        StringBuilder url = new StringBuilder("jdbc:h2:mem:");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT setting_name, setting_value FROM information_schema.settings ORDER BY setting_name")) {
            while (rows.next()) {
                if (SETTINGS.contains(rows.getString(1))) {
                    url.append(';').append(rows.getString(1)).append('=').append(rows.getString(2));
                }
            }
        }
        return new H2Scratch(driver(connection).connect(url.toString(), new Properties()), dialect);
    }

    /** The driver that the connection came from, whatever class loader it lives in. */
    private static Driver driver(Connection connection) throws SQLException {
        try {
            ClassLoader loader = connection.getMetaData().getClass().getClassLoader();
            return Class.forName("org.h2.Driver", true, loader)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new SQLException("the connection to H2 does not come from its driver", e);
        }
    }

    /** The schema with its checks and computed columns as H2 understands them; what it does not understand stays. */
    Schema understood(Schema schema) {
        LiveCatalog catalog = new SchemaCatalog(schema);
        return SchemaTexts.replace(schema, dialect, (place, text) -> {
            boolean isExpression = place.kind() == Place.Kind.CHECK || place.kind() == Place.Kind.COMPUTED;
            Optional<Table> table = schema.table(place.table());
            if (!isExpression || table.isEmpty()) {
                return Optional.empty();
            }
            List<String> columns =
                    table.get().columns().stream().map(Column::name).toList();
            String quoted = H2Expressions.over(columns, text, dialect);
            Question question = new Question(place.kind(), columns(table.get(), catalog), place.type(), quoted);
            String understood = answers.computeIfAbsent(question, asked -> ask(asked, catalog))
                    .orElse(quoted);
            return Optional.of(H2Expressions.portable(columns, understood, dialect));
        });
    }

    private String columns(Table table, LiveCatalog catalog) {
        StringBuilder columns = new StringBuilder();
        for (Column column : table.columns()) {
            if (column.computed().isEmpty()) {
                columns.append(columns.isEmpty() ? "" : ", ")
                        .append(dialect.quoted(column.name()))
                        .append(' ')
                        .append(dialect.typeText(dialect.lowered(column.type(), catalog)));
            }
        }
        return columns.toString();
    }

    private Optional<String> ask(Question question, LiveCatalog catalog) {
        boolean isCheck = question.kind() == Place.Kind.CHECK;
        String more = isCheck
                ? "CHECK (" + question.text() + ")"
                : "\"the result\" "
                        + dialect.typeText(dialect.lowered(question.type().orElseThrow(), catalog))
                        + " GENERATED ALWAYS AS (" + question.text() + ")";
        String asked = isCheck
                ? "SELECT check_clause FROM information_schema.check_constraints"
                : "SELECT generation_expression FROM information_schema.columns WHERE column_name = 'the result'";
        try (Statement statement = scratch.createStatement()) {
            try {
                String columns = question.table();
                statement.execute(
                        "CREATE TABLE \"the table\" (" + columns + (columns.isEmpty() ? "" : ", ") + more + ")");
                try (ResultSet rows = statement.executeQuery(asked)) {
                    return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
                }
            } finally {
                statement.execute("DROP TABLE IF EXISTS \"the table\"");
            }
        } catch (SQLException notUnderstood) {
            // A function that only the other database has, or a column that is not there: the text has to do.
            return Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        scratch.close();
    }

    /** Whether a schema says anything that H2 may understand in another way than it is written. */
    static boolean isWorthAsking(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.tables().stream())
                .anyMatch(table -> !table.checks().isEmpty()
                        || table.columns().stream()
                                .anyMatch(column -> column.computed().isPresent()));
    }
}
