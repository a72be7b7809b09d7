package dev.retort.introspector.postgresql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.introspector.CatalogReader;
import dev.retort.introspector.CatalogReading;
import dev.retort.introspector.CatalogRequest;
import dev.retort.introspector.NameScope;
import dev.retort.introspector.OtherObject;
import dev.retort.introspector.SeedRowSearch;
import dev.retort.introspector.TableParts;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads PostgreSQL 13 and newer from {@code pg_catalog}, with a number of statements that does not grow. */
public final class PostgresqlReader implements CatalogReader {
    @Override
    public CatalogReading read(Connection connection, CatalogRequest request) throws SQLException {
        PostgresqlServer server = PostgresqlServer.of(connection, request.schemas());
        NameScope scope = new NameScope(server.defaultSchema());
        Dialect dialect = Dialects.of(DatabaseKind.POSTGRESQL, server.version());
        Set<ObjectName> ignored =
                request.ignoredTables().stream().map(scope::normal).collect(Collectors.toSet());

        List<OtherObject> others = new ArrayList<>();
        Map<Long, TableParts> tables = new LinkedHashMap<>();
        for (Relation relation : Relation.all(connection, server.schemas())) {
            ObjectName name = scope.name(relation.schema(), relation.name());
            if (ignored.contains(name)) {
                continue;
            }
            relation.other(name).ifPresent(others::add);
            if (relation.isTable()) {
                tables.put(relation.id(), new TableParts(DatabaseKind.POSTGRESQL, name, relation.comment()));
            }
        }
        Map<Long, SequenceRow> sequences = SequenceRow.all(connection, server.schemas());
        Set<Long> belonging = readColumns(connection, server, scope, dialect, tables, sequences);
        ConstraintRow.Receiver receiver = id -> Optional.ofNullable(tables.get(id));
        ConstraintRow.readAll(connection, server, scope, receiver, others);
        IndexRow.readAll(connection, server, receiver, others);
        List<EnumType> enums = EnumRow.all(connection, server.schemas(), scope);
        OtherRow.all(connection, server.schemas(), scope).stream()
                .filter(other -> other.table().filter(ignored::contains).isEmpty())
                .forEach(others::add);
        SeedRowSearch.run(connection, scope, request.seedRows(), tables.values());

        List<Sequence> free = new ArrayList<>();
        for (SequenceRow sequence : sequences.values()) {
            ObjectName name = scope.name(sequence.schema(), sequence.name());
            if (sequence.extension().isPresent()) {
                others.add(OtherObject.of(
                        OtherObject.Kind.SEQUENCE,
                        name,
                        "belongs to the extension " + sequence.extension().get()));
            } else if (!belonging.contains(sequence.id())) {
                free.add(sequence.sequence(name, dialect));
            }
        }
        Schema schema = new Schema(
                server.otherSchemas(),
                tables.values().stream().map(TableParts::table).toList(),
                free,
                enums);
        return new CatalogReading(DatabaseKind.POSTGRESQL, server.version(), schema, others);
    }

    /** Adds the columns to their tables; returns the sequences that are part of a column. */
    private static Set<Long> readColumns(
            Connection connection,
            PostgresqlServer server,
            NameScope scope,
            Dialect dialect,
            Map<Long, TableParts> tables,
            Map<Long, SequenceRow> sequences)
            throws SQLException {
        Map<SequenceRow.Owner, SequenceRow> identities = new LinkedHashMap<>();
        Set<Long> belonging = new HashSet<>();
        for (SequenceRow sequence : sequences.values()) {
            sequence.owner().filter(SequenceRow.Owner::identity).ifPresent(owner -> {
                identities.put(owner, sequence);
                belonging.add(sequence.id());
            });
        }
        for (ColumnRow row : ColumnRow.all(connection, server.schemas())) {
            SequenceRow.Owner place = new SequenceRow.Owner(row.table(), row.number(), true);
            Optional<SequenceRow> counter = Optional.ofNullable(identities.get(place))
                    .or(() -> row.sequence().map(sequences::get));
            var column = row.column(counter, scope, dialect);
            if (column.identity().isPresent()) {
                counter.ifPresent(sequence -> belonging.add(sequence.id()));
            }
            TableParts table = tables.get(row.table());
            if (table != null) {
                table.add(column);
            }
        }
        return belonging;
    }
}
