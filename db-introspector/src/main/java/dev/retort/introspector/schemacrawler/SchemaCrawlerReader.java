package dev.retort.introspector.schemacrawler;

import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.dialect.h2.H2Dialect;
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
import dev.retort.schema.Sequence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Table;

/**
 * Reads any database that Retort has a kind for, as far as JDBC metadata and the information schema show it. Not shown
 * are, among others, collations, operator classes, included columns, named enum types, and whether an identity column
 * takes a value of the application.
 */
public final class SchemaCrawlerReader implements CatalogReader {
    @Override
    public CatalogReading read(Connection connection, CatalogRequest request) throws SQLException {
        DatabaseKind database = kind(connection.getMetaData().getDatabaseProductName());
        ServerVersion version = ServerVersion.of(
                connection.getMetaData().getDatabaseMajorVersion(),
                connection.getMetaData().getDatabaseMinorVersion());
        Optional<H2Dialect> h2 = database == DatabaseKind.H2
                ? Optional.of(new H2Catalog(connection).dialect(version))
                : Optional.empty();
        String defaultSchema = defaultSchema(connection, database);
        NameScope scope =
                h2.map(dialect -> new NameScope(defaultSchema, dialect)).orElseGet(() -> new NameScope(defaultSchema));
        Set<ObjectName> ignored =
                request.ignoredTables().stream().map(scope::normal).collect(Collectors.toSet());
        Set<String> wanted = new LinkedHashSet<>(List.of(scope.defaultSchema()));
        request.schemas().forEach(schema -> wanted.add(scope.stored().apply(schema)));

        OwnWords own = h2.isPresent() ? new H2Catalog(connection).ownWords(h2.get()) : OwnWords.NONE;
        Catalog catalog = Crawl.of(connection, wanted);
        List<TableParts> tables = new ArrayList<>();
        List<OtherObject> others = new ArrayList<>();
        Set<String> present = new TreeSet<>();
        for (Table crawled : catalog.getTables()) {
            String schema = CrawledTable.schemaName(crawled.getSchema());
            ObjectName name = scope.name(schema, crawled.getName());
            present.add(schema);
            if (ignored.contains(name) || isInternal(database, crawled.getName())) {
                continue;
            }
            if (crawled.getTableType().isView()) {
                others.add(OtherObject.of(OtherObject.Kind.VIEW, name, "is a query, not a table"));
            } else {
                tables.add(new CrawledTable(crawled, database, scope, own).parts());
            }
        }
        // One without tables is there, too.
        catalog.getSchemas().stream()
                .map(CrawledTable::schemaName)
                .filter(wanted::contains)
                .forEach(present::add);
        present.remove(scope.defaultSchema());
        SeedRowSearch.run(connection, scope, request.seedRows(), tables);
        List<Sequence> sequences = catalog.getSequences().stream()
                .map(sequence -> CrawledSequence.of(sequence, scope))
                .flatMap(Optional::stream)
                .toList();
        Schema schema = new Schema(
                present.stream().map(scope::name).toList(),
                tables.stream().map(TableParts::table).toList(),
                sequences,
                List.of());
        return new CatalogReading(database, version, schema, others);
    }

    private static boolean isInternal(DatabaseKind database, String table) {
        return database == DatabaseKind.SQLITE && table.startsWith("sqlite_");
    }

    private static DatabaseKind kind(String product) {
        return Arrays.stream(DatabaseKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(product))
                .findFirst()
                .orElseThrow(() -> new UnsupportedSchemaException("Retort does not know the database " + product));
    }

    private static String defaultSchema(Connection connection, DatabaseKind database) throws SQLException {
        Optional<String> schema = Optional.ofNullable(connection.getSchema());
        return schema.or(() -> {
                    try {
                        return Optional.ofNullable(connection.getCatalog());
                    } catch (SQLException e) {
                        return Optional.empty();
                    }
                })
                .orElse(database == DatabaseKind.SQLITE ? "main" : "public");
    }
}
