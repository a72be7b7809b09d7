package dev.retort.introspector.canonical;

import dev.retort.dialect.SchemaCatalog;
import dev.retort.dialect.h2.H2Dialect;
import dev.retort.dialect.h2.H2Expressions;
import dev.retort.introspector.PlainValue;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlExpression;
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
 * the same columns, and nothing is touched in the database itself. A column that changes its type would have its checks
 * understood in two ways ({@code "A" >= CAST(0 AS BIGINT)}), so all schemas are asked over the types of the first one.
 */
final class H2Scratch implements AutoCloseable {
    private static final List<String> SETTINGS =
            List.of("MODE", "DATABASE_TO_UPPER", "DATABASE_TO_LOWER", "CASE_INSENSITIVE_IDENTIFIERS", "NON_KEYWORDS");

    private static final String OF_RESULT = " FROM information_schema.columns WHERE column_name = 'the result'";

    private record Question(Place.Kind kind, String columns, String type, String text) {}

    private final Connection scratch;
    private final H2Dialect dialect;
    private final Map<Question, Optional<String>> answers = new HashMap<>();
    private final Map<ObjectName, Map<String, Column>> firstColumns = new HashMap<>();

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

    /** Schemas with their types, checks and computed columns as H2 understands them; what it does not understand stays. */
    List<Schema> understood(List<Schema> schemas) {
        for (Schema schema : schemas) {
            for (Table table : schema.tables()) {
                Map<String, Column> known = firstColumns.computeIfAbsent(table.name(), name -> new HashMap<>());
                table.columns().forEach(column -> known.putIfAbsent(column.name(), lowered(column, schema)));
            }
        }
        return schemas.stream().map(this::understood).toList();
    }

    private Column lowered(Column column, Schema schema) {
        return column.withType(dialect.lowered(column.type(), new SchemaCatalog(schema)));
    }

    private Schema understood(Schema schema) {
        return SchemaTexts.replace(schema, dialect, (place, text) -> {
            Optional<Table> table = schema.table(place.table());
            if (place.kind() == Place.Kind.TYPE) {
                return answer(new Question(place.kind(), "", text, ""));
            } else if (place.kind() == Place.Kind.DEFAULT) {
                return ofDefault(place, text, schema);
            }
            boolean isExpression = place.kind() == Place.Kind.CHECK || place.kind() == Place.Kind.COMPUTED;
            if (!isExpression || table.isEmpty()) {
                return Optional.empty();
            }
            List<String> columns =
                    table.get().columns().stream().map(Column::name).toList();
            String quoted = H2Expressions.over(columns, text, dialect);
            String type = place.type()
                    .map(it -> dialect.typeText(dialect.lowered(it, new SchemaCatalog(schema))))
                    .orElse("");
            String understood = answer(new Question(place.kind(), columns(table.get(), schema, true), type, quoted))
                    .or(() -> answer(new Question(place.kind(), columns(table.get(), schema, false), type, quoted)))
                    .orElse(quoted);
            return Optional.of(H2Expressions.portable(columns, understood, dialect));
        });
    }

    /** {@code now()} becomes {@code LOCALTIMESTAMP}, which is the current one of any column; what is constant is worked out. */
    private Optional<String> ofDefault(Place place, String text, Schema schema) {
        ColumnType own = place.type().orElseThrow();
        if (PlainValue.read(text, own, DatabaseKind.H2).orElse(new Literal.Null()) instanceof Literal) {
            return Optional.empty();
        }
        ColumnType type = Optional.ofNullable(firstColumns
                        .getOrDefault(place.table(), Map.of())
                        .get(place.column().orElseThrow()))
                .map(Column::type)
                .orElseGet(() -> dialect.lowered(own, new SchemaCatalog(schema)));
        return answer(new Question(place.kind(), "", dialect.typeText(type), text))
                .map(understood -> understood.equalsIgnoreCase("LOCALTIMESTAMP") ? "CURRENT_TIMESTAMP" : understood);
    }

    private Optional<String> answer(Question question) {
        return answers.computeIfAbsent(question, this::ask);
    }

    private String columns(Table table, Schema schema, boolean first) {
        Map<String, Column> known = firstColumns.getOrDefault(table.name(), Map.of());
        StringBuilder columns = new StringBuilder();
        for (Column column : table.columns()) {
            Column used = lowered(first ? known.getOrDefault(column.name(), column) : column, schema);
            // A computed one is a plain one here: a text may name it, and what it is made of is asked elsewhere.
            columns.append(columns.isEmpty() ? "" : ", ")
                    .append(dialect.quoted(column.name()))
                    .append(' ')
                    .append(dialect.typeText(used.type()));
        }
        return columns.toString();
    }

    private Optional<String> ask(Question question) {
        String result = "\"the result\" " + question.type();
        String more = "";
        String asked = "";
        switch (question.kind()) {
            case CHECK -> {
                more = "CHECK (" + question.text() + ")";
                asked = "SELECT check_clause FROM information_schema.check_constraints";
            }
            case COMPUTED -> {
                more = result + " GENERATED ALWAYS AS (" + question.text() + ")";
                asked = "SELECT generation_expression" + OF_RESULT;
            }
            case DEFAULT -> {
                more = result + " DEFAULT " + question.text();
                asked = "SELECT column_default" + OF_RESULT;
            }
            default -> {
                more = result;
                asked = "SELECT DATA_TYPE_SQL(table_schema, table_name, 'TABLE', dtd_identifier)" + OF_RESULT;
            }
        }
        try (Statement statement = scratch.createStatement()) {
            try {
                String columns = question.columns();
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
                                .anyMatch(column -> column.computed().isPresent()
                                        || TextNormal.hasNative(column.type())
                                        || column.defaultValue()
                                                .filter(SqlExpression.class::isInstance)
                                                .isPresent()));
    }
}
