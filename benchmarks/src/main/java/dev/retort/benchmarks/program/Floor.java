package dev.retort.benchmarks.program;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * What no check can go below: Hibernate boots the model while the catalogue is read, and the names of tables and columns
 * are compared. Types, defaults, keys, indexes and checks are fetched and looked at by nobody.
 */
public final class Floor {
    private static final String COLUMNS = "select c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod),"
            + " a.attnotnull, pg_get_expr(d.adbin, d.adrelid) from pg_attribute a"
            + " join pg_class c on c.oid = a.attrelid and c.relkind = 'r'"
            + " left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum"
            + " where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped";
    private static final String CONSTRAINTS =
            "select conname, contype, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace";
    private static final String INDEXES =
            "select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index i"
                    + " join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace";

    private Floor() {}

    /** Takes the folder of a model, a URL and a user; prints how many names differ. */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        CompletableFuture<Set<String>> stored = CompletableFuture.supplyAsync(() -> stored(arguments[1], arguments[2]));
        Set<String> wanted = wanted(Booted.offline(EntityClasses.of(Path.of(arguments[0]))));
        Set<String> different = new TreeSet<>(stored.join());
        different.removeAll(wanted);
        wanted.removeAll(stored.join());
        different.addAll(wanted);
        System.out.println(different.size());
        System.exit(0);
    }

    private static Set<String> wanted(Booted booted) {
        Set<String> names = new TreeSet<>();
        for (Table table : booted.metadata().collectTableMappings()) {
            for (Column column : table.getColumns()) {
                names.add((table.getName() + "." + column.getName()).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static Set<String> stored(String url, String user) {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            for (String query : new String[] {CONSTRAINTS, INDEXES}) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        rows.getString(2);
                    }
                }
            }
            Set<String> names = new TreeSet<>();
            try (ResultSet rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }
}
