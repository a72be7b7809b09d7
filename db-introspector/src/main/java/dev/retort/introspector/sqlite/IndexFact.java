package dev.retort.introspector.sqlite;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.SqlText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An index as SQLite itself understands it; {@code origin} is {@code c} for one that a statement created. */
record IndexFact(String table, String name, boolean unique, String origin, List<Part> parts) {
    /** A part; {@code column} is empty for an expression. */
    record Part(Optional<String> column, boolean descending, String collation) {}

    private static final String SQL = """
            select s.name, l.name, l."unique", l.origin, x.name, x."desc", x.coll
              from sqlite_master s join pragma_index_list(s.name) l join pragma_index_xinfo(l.name) x
             where s.type = 'table' and s.name not like 'sqlite\\_%' escape '\\' and x."key" = 1
             order by s.name, l.name, x.seqno
            """;

    static List<IndexFact> all(Connection connection) throws SQLException {
        Map<String, IndexFact> indexes = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(SQL)) {
            while (row.next()) {
                String name = row.getString(2);
                if (!indexes.containsKey(name)) {
                    indexes.put(
                            name,
                            new IndexFact(
                                    row.getString(1), name, row.getBoolean(3), row.getString(4), new ArrayList<>()));
                }
                indexes.get(name)
                        .parts()
                        .add(new Part(Optional.ofNullable(row.getString(5)), row.getBoolean(6), row.getString(7)));
            }
        }
        return List.copyOf(indexes.values());
    }

    boolean isCreated() {
        return origin.equals("c");
    }

    List<String> columns() {
        return parts.stream().flatMap(part -> part.column().stream()).toList();
    }

    /** The index; {@code collationOf} is what a column sorts by unless the index says otherwise. */
    Index index(CreateIndexText created, UnaryOperator<String> collationOf) {
        List<IndexPart> read = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            IndexPart plain = part.column()
                    .map(IndexPart::column)
                    .orElse(IndexPart.expression(SqlText.of(created.parts().get(i))));
            String implied = part.column().map(collationOf).orElse("BINARY");
            read.add(plain.withDescending(part.descending())
                    .withCollation(
                            Optional.of(part.collation()).filter(collation -> !collation.equalsIgnoreCase(implied))));
        }
        return new Index(
                Optional.of(name),
                read,
                unique,
                created.where().map(SqlText::of),
                List.of(),
                Optional.empty(),
                false,
                Collections.emptySortedMap(),
                Optional.empty());
    }
}
