package dev.retort.cli.database;

import dev.retort.cli.failure.Failure;
import dev.retort.introspector.CatalogReaders;
import dev.retort.introspector.CatalogRequest;
import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a database holds, read when the first question comes: most runs never ask. */
final class CatalogObjects implements AdoptedObjects {
    private final Connection connection;
    private final Map<String, Schema> read = new TreeMap<>();

    private CatalogObjects(Connection connection) {
        this.connection = connection;
    }

    static AdoptedObjects of(Connection connection) {
        return new CatalogObjects(connection);
    }

    @Override
    public Optional<Table> table(ObjectName name) {
        return schema(name).table(name);
    }

    @Override
    public Optional<Sequence> sequence(ObjectName name) {
        return schema(name).sequence(name);
    }

    @Override
    public Optional<EnumType> enumType(ObjectName name) {
        return schema(name).enumType(name);
    }

    private Schema schema(ObjectName name) {
        return read.computeIfAbsent(name.schema().orElse(""), schema -> {
            CatalogRequest request =
                    new CatalogRequest(schema.isEmpty() ? List.of() : List.of(schema), Set.of(), Map.of());
            try {
                return CatalogReaders.forConnection(connection)
                        .read(connection, request)
                        .schema();
            } catch (SQLException unreadable) {
                throw new Failure("the catalogue of the database cannot be read: " + unreadable.getMessage());
            }
        });
    }
}
