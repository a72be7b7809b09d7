package dev.retort.runtime.replay;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Step;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Check;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers for a database from a replayed schema, for scripts that are printed and not run: each table stands as the
 * dialect itself would create it. Triggers and views, which no revision makes but by hand, are not known.
 */
public final class ReplayCatalog implements LiveCatalog {
    private final Schema schema;
    private final Dialect dialect;

    public ReplayCatalog(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
    }

    @Override
    public Optional<Table> table(ObjectName name) {
        return schema.table(name);
    }

    /** A sequence is a table, too, where the database has none. */
    @Override
    public Optional<String> createText(ObjectName table) {
        return schema.table(table)
                .map(each ->
                        (Operation) new CreateTable(each.withIndexes(List.of()).withSeedRows(List.of())))
                .or(() -> schema.sequence(table)
                        .filter(each -> !dialect.capabilities().sequences())
                        .map(CreateSequence::new))
                .flatMap(create -> statements(create, without(table)).stream().findFirst());
    }

    @Override
    public List<StoredObject> storedObjects(ObjectName name) {
        return schema.table(name).stream()
                .flatMap(table -> table.indexes().stream().map(index -> stored(table, index)))
                .toList();
    }

    @Override
    public Optional<String> constraintName(ObjectName name, Constraint constraint) {
        return schema.table(name).flatMap(table -> constraintsLike(table, constraint).stream()
                .filter(each -> constraint.name().isEmpty() || each.name().equals(constraint.name()))
                .flatMap(each -> each.name().stream())
                .findFirst());
    }

    @Override
    public Optional<String> indexName(ObjectName name, Index index) {
        return schema.table(name).flatMap(table -> table.indexes().stream()
                .filter(each -> each.withName(Optional.empty()).equals(index.withName(Optional.empty())))
                .flatMap(each -> each.name().stream())
                .findFirst());
    }

    @Override
    public Optional<EnumType> enumType(ObjectName name) {
        return schema.enumType(name);
    }

    @Override
    public List<ColumnUse> columnsOfType(ObjectName type) {
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .map(column -> column.withType(understood(column.type())))
                        .filter(column -> uses(column.type(), type))
                        .map(column -> new ColumnUse(table.name(), column)))
                .toList();
    }

    /** A type that a person wrote as text, in the words of the database, may name an enum type all the same. */
    private ColumnType understood(ColumnType type) {
        ColumnType element = type instanceof ColumnType.Array array ? array.element() : type;
        return element instanceof ColumnType.Native
                ? dialect.readType(
                        dialect.typeText(type),
                        schema.enums().stream().map(EnumType::name).collect(Collectors.toSet()))
                : type;
    }

    /** A build that failed half way is seen only in a database. */
    @Override
    public boolean isInvalidIndex(ObjectName table, String index) {
        return false;
    }

    private static boolean uses(ColumnType type, ObjectName name) {
        ColumnType element = type instanceof ColumnType.Array array ? array.element() : type;
        return element instanceof ColumnType.EnumReference reference
                && reference.name().equals(name);
    }

    private StoredObject stored(Table table, Index index) {
        CreateIndex create = CreateIndex.of(table.name(), index);
        Schema bare = schema.withTable(table.name(), each -> each.withIndexes(List.of()));
        String sql = String.join("; ", statements(create, bare));
        return new StoredObject(
                StoredObject.Kind.INDEX, index.name().orElse(""), table.name().name(), sql);
    }

    /** The statements that make a thing are those that make it where it is not. */
    private List<String> statements(Operation creation, Schema before) {
        return dialect.render(List.of(creation), new ReplayCatalog(before, dialect)).stream()
                .filter(Step.Statement.class::isInstance)
                .map(step -> ((Step.Statement) step).sql())
                .toList();
    }

    private Schema without(ObjectName name) {
        return schema.withTables(schema.tables().stream()
                .filter(table -> !table.name().equals(name))
                .toList());
    }

    private static List<? extends Constraint> constraintsLike(Table table, Constraint wanted) {
        if (wanted instanceof PrimaryKey) {
            return table.primaryKey().stream().toList();
        } else if (wanted instanceof Unique unique) {
            return table.uniques().stream()
                    .filter(each -> each.columns().equals(unique.columns()))
                    .toList();
        } else if (wanted instanceof ForeignKey key) {
            return table.foreignKeys().stream()
                    .filter(each -> each.withName(key.name()).equals(key))
                    .toList();
        }
        return table.checks().stream()
                .filter(each -> each.condition().equals(((Check) wanted).condition()))
                .toList();
    }
}
