package dev.retort.runtime.catalog;

import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Structure;
import dev.retort.runtime.DatabaseException;
import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers a renderer in the middle of a run. What tables are like is known from the revisions, else from who read the
 * database; stored statements and the names in use are asked of the database itself.
 */
public final class JdbcLiveCatalog implements LiveCatalog {
    /** In bytes; what is smaller is looked at in a fraction of a second. */
    private static final long LARGE = 64L << 20;

    private final Connection connection;
    private final DatabaseKind database;
    private final Schema replayed;
    private final AdoptedObjects adopted;

    /**
     * A catalogue of this moment.
     *
     * @param replayed what the revisions made, up to here
     * @param adopted asked for what no revision made
     */
    public JdbcLiveCatalog(Connection connection, DatabaseKind database, Schema replayed, AdoptedObjects adopted) {
        this.connection = connection;
        this.database = database;
        this.replayed = replayed;
        this.adopted = adopted;
    }

    @Override
    public Optional<Table> table(ObjectName name) {
        return replayed.table(name).or(() -> adopted.table(name));
    }

    @Override
    public Optional<String> createText(ObjectName table) {
        return database == DatabaseKind.SQLITE
                ? ask(() -> SqliteStoredText.createText(connection, table))
                : Optional.empty();
    }

    @Override
    public List<StoredObject> storedObjects(ObjectName table) {
        return database == DatabaseKind.SQLITE ? ask(() -> SqliteStoredText.objects(connection, table)) : List.of();
    }

    @Override
    public Optional<String> constraintName(ObjectName table, Constraint constraint) {
        Optional<String> known = table(table).flatMap(each -> Structure.constraintName(each, constraint));
        return database == DatabaseKind.POSTGRESQL
                ? ask(() -> PostgresqlNames.constraint(connection, table, constraint, known))
                : known;
    }

    @Override
    public Optional<String> indexName(ObjectName table, Index index) {
        Optional<String> known = table(table).flatMap(each -> Structure.indexName(each, index));
        return database == DatabaseKind.POSTGRESQL
                ? ask(() -> PostgresqlNames.index(connection, table, index, known))
                : known;
    }

    @Override
    public Optional<EnumType> enumType(ObjectName name) {
        return replayed.enumType(name).or(() -> adopted.enumType(name));
    }

    @Override
    public List<ColumnUse> columnsOfType(ObjectName type) {
        List<ColumnUse> uses = new ArrayList<>();
        for (Table table : replayed.tables()) {
            for (Column column : table.columns()) {
                if (isOf(column, type)) {
                    uses.add(new ColumnUse(table.name(), column));
                }
            }
        }
        if (database == DatabaseKind.POSTGRESQL) {
            // The server knows those, too, whose type a person wrote as text.
            ColumnType reference = new ColumnType.EnumReference(type);
            for (PostgresqlNames.TypeUse use : ask(() -> PostgresqlNames.usesOf(connection, type))) {
                boolean known = uses.stream()
                        .anyMatch(other -> other.table().equals(use.table())
                                && other.column().name().equals(use.column()));
                if (!known) {
                    table(use.table())
                            .flatMap(table -> table.column(use.column()))
                            .map(column -> column.withType(use.isArray() ? new ColumnType.Array(reference) : reference))
                            .ifPresent(column -> uses.add(new ColumnUse(use.table(), column)));
                }
            }
        }
        return List.copyOf(uses);
    }

    @Override
    public boolean isLarge(ObjectName table) {
        return database == DatabaseKind.POSTGRESQL && ask(() -> PostgresqlNames.size(connection, table)) > LARGE;
    }

    @Override
    public boolean isInvalidIndex(ObjectName table, String index) {
        return database == DatabaseKind.POSTGRESQL && ask(() -> PostgresqlNames.isInvalid(connection, table, index));
    }

    private static boolean isOf(Column column, ObjectName type) {
        ColumnType element = column.type() instanceof ColumnType.Array array ? array.element() : column.type();
        return element instanceof ColumnType.EnumReference reference
                && reference.name().equals(type);
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (SQLException e) {
            throw new DatabaseException("cannot read the catalogue of the database", e);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T answer() throws SQLException;
    }
}
