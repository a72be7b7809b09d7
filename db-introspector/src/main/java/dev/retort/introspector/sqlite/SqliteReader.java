package dev.retort.introspector.sqlite;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.ServerVersion;
import dev.retort.introspector.CatalogReader;
import dev.retort.introspector.CatalogReading;
import dev.retort.introspector.CatalogRequest;
import dev.retort.introspector.NameScope;
import dev.retort.introspector.OtherObject;
import dev.retort.introspector.SeedRowSearch;
import dev.retort.introspector.TableParts;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads the main database of a SQLite connection. A column that is an alias of the rowid is reported as an identity
 * column, because SQLite numbers it when the application does not; whether the model means one is for
 * {@link dev.retort.dialect.Lowering#raise} to tell. A constraint that was given no name has none, except a unique one:
 * there it is the name of its index.
 */
public final class SqliteReader implements CatalogReader {
    @Override
    public CatalogReading read(Connection connection, CatalogRequest request) throws SQLException {
        ServerVersion version = version(connection);
        Dialect dialect = Dialects.of(DatabaseKind.SQLITE, version);
        NameScope scope = new NameScope("main");
        Set<String> ignored =
                request.ignoredTables().stream().map(ObjectName::name).collect(Collectors.toSet());
        List<SchemaEntry> entries = SchemaEntry.all(connection, version.atLeast(3, 37)).stream()
                .filter(entry -> !ignored.contains(entry.table()))
                .toList();

        List<OtherObject> others = new ArrayList<>();
        entries.forEach(entry -> entry.other().ifPresent(others::add));
        Map<String, List<ColumnFact>> columns = ColumnFact.byTable(connection);
        Map<String, List<IndexFact>> indexes = IndexFact.all(connection).stream()
                .collect(Collectors.groupingBy(IndexFact::table, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> statements = entries.stream()
                .filter(entry -> entry.sql().isPresent())
                .collect(
                        Collectors.toMap(SchemaEntry::name, entry -> entry.sql().get(), (first, second) -> first));

        List<TableParts> tables = new ArrayList<>();
        for (SchemaEntry entry : entries) {
            if (entry.isTable() && entry.sql().isPresent()) {
                describable(
                                ObjectName.of(entry.name()),
                                () -> new StoredTable(
                                                entry.name(),
                                                entry.sql().get(),
                                                columns.getOrDefault(entry.name(), List.of()),
                                                indexes.getOrDefault(entry.name(), List.of()),
                                                statements,
                                                columns,
                                                dialect)
                                        .parts(),
                                others)
                        .ifPresent(tables::add);
            }
        }
        SeedRowSearch.run(connection, scope, request.seedRows(), tables);
        Schema schema = Schema.of(tables.stream()
                .flatMap(parts -> describable(parts.name(), parts::table, others).stream())
                .toList());
        return new CatalogReading(DatabaseKind.SQLITE, version, schema, others);
    }

    /** SQLite takes an empty text for the name of a column, a column twice in a key, and more of that kind. */
    private static <T> Optional<T> describable(ObjectName table, Supplier<T> description, List<OtherObject> others) {
        try {
            return Optional.of(description.get());
        } catch (IllegalArgumentException indescribable) {
            others.add(OtherObject.of(
                    OtherObject.Kind.TABLE, table, "cannot be described (" + indescribable.getMessage() + ")"));
            return Optional.empty();
        }
    }

    private static ServerVersion version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select sqlite_version()")) {
            row.next();
            String[] parts = row.getString(1).split("\\.", -1);
            return new ServerVersion(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
        }
    }
}
