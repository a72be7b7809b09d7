package dev.retort.introspector.dependent;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.introspector.OtherObject;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * SQLite keeps views and triggers as text and nothing of what they use, so their words are compared with the names there
 * are: what names a table and one of its columns uses it, or may.
 */
final class SqliteDependents {
    private static final String OBJECTS =
            "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type IN ('view', 'trigger') ORDER BY type, name";
    private static final String COLUMNS = "SELECT t.name AS table_name, c.name AS column_name FROM sqlite_schema t,"
            + " pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid";

    private SqliteDependents() {}

    static List<Dependent> of(Connection connection) throws SQLException {
        List<Dependent> dependents = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet objects = statement.executeQuery(OBJECTS)) {
            while (objects.next()) {
                boolean trigger = objects.getString("type").equals("trigger");
                OtherObject.Kind kind = trigger ? OtherObject.Kind.TRIGGER : OtherObject.Kind.VIEW;
                ObjectName name = ObjectName.of(objects.getString("name"));
                Set<String> words = words(objects.getString("sql"));
                if (trigger) {
                    ObjectName table = ObjectName.of(objects.getString("tbl_name"));
                    dependents.add(new Dependent(kind, name, table, Optional.empty()));
                }
                used(connection, kind, name, words, dependents);
            }
        }
        return dependents;
    }

    private static void used(
            Connection connection,
            OtherObject.Kind kind,
            ObjectName name,
            Set<String> words,
            List<Dependent> dependents)
            throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery(COLUMNS)) {
            while (columns.next()) {
                String table = columns.getString("table_name");
                String column = columns.getString("column_name");
                if (!words.contains(folded(table))) {
                    continue;
                }
                if (tables.add(table)) {
                    dependents.add(new Dependent(kind, name, ObjectName.of(table), Optional.empty()));
                }
                if (words.contains(folded(column))) {
                    dependents.add(new Dependent(kind, name, ObjectName.of(table), Optional.of(column)));
                }
            }
        }
    }

    private static Set<String> words(String sql) {
        Set<String> words = new TreeSet<>();
        SqlTokenizer.significant(sql, DatabaseKind.SQLITE).stream()
                .filter(Token::isName)
                .forEach(token -> words.add(folded(token.value())));
        return words;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
