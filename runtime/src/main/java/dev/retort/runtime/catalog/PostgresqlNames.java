package dev.retort.runtime.catalog;

import dev.retort.dialect.postgresql.LeftoverIndex;
import dev.retort.dialect.postgresql.PostgresqlDialect;
import dev.retort.dialect.token.InList;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Under which names PostgreSQL knows things: the expected name when it is there, else the one thing of that structure. */
final class PostgresqlNames {
    /** A column whose type is a named type or an array of it. */
    record TypeUse(ObjectName table, String column, boolean isArray) {}

    /** Parameters: name and schema of a table, where no schema is the default one. */
    private static final String OF_TABLE = " (SELECT c.oid FROM pg_catalog.pg_class c"
            + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE c.relname = ?::name AND n.nspname = coalesce(?, current_schema())) ";

    private PostgresqlNames() {}

    static Optional<String> constraint(
            Connection connection, ObjectName table, Constraint wanted, Optional<String> expected) throws SQLException {
        String query = "SELECT k.conname, " + columns("k.conkey", "k.conrelid")
                + " FROM pg_catalog.pg_constraint k WHERE k.conrelid =" + OF_TABLE
                + "AND k.contype = ?::\"char\" AND (?::text IS NULL OR k.confrelid = (SELECT c.oid FROM pg_catalog.pg_class c"
                + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE c.relname = ?::name AND n.nspname = coalesce(?, current_schema()))) ORDER BY k.conname";
        Optional<ObjectName> target =
                wanted instanceof ForeignKey key ? Optional.of(key.referencedTable()) : Optional.empty();
        List<String> parameters = new ArrayList<>(inTable(table));
        parameters.add(kind(wanted));
        parameters.add(target.map(ObjectName::name).orElse(null));
        parameters.add(target.map(ObjectName::name).orElse(null));
        parameters.add(target.flatMap(ObjectName::schema).orElse(null));
        return chosen(rows(connection, query, parameters), expected.or(wanted::name), columns(wanted));
    }

    static Optional<String> index(Connection connection, ObjectName table, Index wanted, Optional<String> expected)
            throws SQLException {
        // A copy that a REINDEX CONCURRENTLY has left is over the same columns, and never what is meant.
        String query = "SELECT i.relname, " + columns("x.indkey::int2[]", "x.indrelid")
                + " FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid"
                + " WHERE x.indrelid =" + OF_TABLE
                + "AND (x.indisvalid OR i.relname !~ '" + LeftoverIndex.PATTERN
                + "') AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint k WHERE k.conindid = i.oid"
                + " AND k.conrelid = x.indrelid AND k.contype IN ('p', 'u', 'x')) ORDER BY i.relname";
        List<String> columns = wanted.parts().stream()
                .map(IndexPart::columnName)
                .flatMap(Optional::stream)
                .toList();
        boolean plain = columns.size() == wanted.parts().size();
        List<String> all = new ArrayList<>(columns);
        all.addAll(wanted.include());
        return chosen(
                rows(connection, query, inTable(table)),
                expected.or(wanted::name),
                plain ? Optional.of(all) : Optional.empty());
    }

    static boolean isInvalid(Connection connection, ObjectName table, String index) throws SQLException {
        String query = "SELECT i.relname, '' FROM pg_catalog.pg_index x"
                + " JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid"
                + " WHERE x.indrelid =" + OF_TABLE + "AND NOT x.indisvalid AND i.relname = ?::name";
        List<String> parameters = new ArrayList<>(inTable(table));
        parameters.add(index);
        return !rows(connection, query, parameters).isEmpty();
    }

    /** How many bytes the rows of a table take; 0 when there is no such table. */
    static long size(Connection connection, ObjectName table) throws SQLException {
        String query = "SELECT coalesce(pg_catalog.pg_relation_size(" + OF_TABLE + "), 0)";
        try (PreparedStatement statement = prepared(connection, query, inTable(table));
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    static List<TypeUse> usesOf(Connection connection, ObjectName type) throws SQLException {
        String query =
                "SELECT CASE WHEN n.nspname = current_schema() THEN NULL ELSE n.nspname END, c.relname, a.attname, a.atttypid = t.typarray"
                        + " FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid"
                        + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                        + " JOIN pg_catalog.pg_type t ON a.atttypid IN (t.oid, t.typarray)"
                        + " JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace"
                        + " WHERE c.relkind IN ('r', 'p') AND NOT a.attisdropped AND a.attnum > 0 AND t.typname = ?::name"
                        + " AND tn.nspname = coalesce(?, current_schema()) ORDER BY 1 NULLS FIRST, 2, a.attnum";
        List<TypeUse> uses = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, query, inTable(type));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Optional<String> schema = Optional.ofNullable(rows.getString(1));
                uses.add(new TypeUse(new ObjectName(schema, rows.getString(2)), rows.getString(3), rows.getBoolean(4)));
            }
        }
        return uses;
    }

    private record Named(String name, String columns) {}

    private static Optional<String> chosen(
            List<Named> candidates, Optional<String> expected, Optional<List<String>> columns) {
        Optional<String> stored = expected.map(PostgresqlDialect.IDENTIFIER::cut);
        if (stored.isPresent()
                && candidates.stream().anyMatch(each -> each.name().equals(stored.get()))) {
            return expected;
        }
        List<String> alike = candidates.stream()
                .filter(each -> columns.isPresent() && each.columns().equals(asStored(columns.get())))
                .map(Named::name)
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static String asStored(List<String> columns) {
        return columns.stream().map(PostgresqlDialect.IDENTIFIER::cut).collect(Collectors.joining("\n"));
    }

    private static List<Named> rows(Connection connection, String query, List<@Nullable String> parameters)
            throws SQLException {
        List<Named> found = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Named(rows.getString(1), String.valueOf(rows.getString(2))));
            }
        }
        return found;
    }

    private static PreparedStatement prepared(Connection connection, String query, List<@Nullable String> parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setString(i + 1, parameters.get(i));
        }
        return statement;
    }

    /** The names of the columns with these numbers, in their order, a line each. */
    private static String columns(String numbers, String relation) {
        return "(SELECT string_agg(a.attname, E'\\n' ORDER BY u.place) FROM unnest(" + numbers
                + ") WITH ORDINALITY AS u(number, place) JOIN pg_catalog.pg_attribute a ON a.attrelid = " + relation
                + " AND a.attnum = u.number)";
    }

    private static List<@Nullable String> inTable(ObjectName name) {
        List<@Nullable String> parameters = new ArrayList<>();
        parameters.add(name.name());
        parameters.add(name.schema().orElse(null));
        return parameters;
    }

    private static String kind(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "p";
        } else if (constraint instanceof Unique) {
            return "u";
        }
        return constraint instanceof ForeignKey ? "f" : "c";
    }

    /** A check that lists the values of a column is over that column; any other is over a condition only its name tells. */
    private static Optional<List<String>> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return Optional.of(key.columns());
        } else if (constraint instanceof Unique unique) {
            return Optional.of(unique.columns());
        } else if (constraint instanceof ForeignKey key) {
            return Optional.of(key.columns());
        } else if (constraint instanceof Check check) {
            return InList.parse(check.condition().on(DatabaseKind.POSTGRESQL), DatabaseKind.POSTGRESQL)
                    .map(list -> List.of(list.column()));
        }
        throw new IllegalStateException("constraints are sealed");
    }
}
