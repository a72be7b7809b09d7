package dev.retort.introspector.schemacrawler;

import dev.retort.dialect.Dialects;
import dev.retort.introspector.NameScope;
import dev.retort.introspector.PlainValue;
import dev.retort.introspector.TableParts;
import dev.retort.introspector.postgresql.PostgresqlValue;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Unique;
import dev.retort.schema.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import schemacrawler.schema.ColumnReference;
import schemacrawler.schema.ForeignKeyDeferrability;
import schemacrawler.schema.ForeignKeyUpdateRule;
import schemacrawler.schema.NamedObject;
import schemacrawler.schema.Schema;
import schemacrawler.schema.Table;
import schemacrawler.schema.TableConstraint;
import schemacrawler.schema.TableConstraintColumn;

/** A table as SchemaCrawler found it, on its way to ours. */
final class CrawledTable {
    private final Table crawled;
    private final DatabaseKind database;
    private final NameScope scope;
    private final OwnWords own;

    CrawledTable(Table crawled, DatabaseKind database, NameScope scope, OwnWords own) {
        this.crawled = crawled;
        this.database = database;
        this.scope = scope;
        this.own = own;
    }

    static String schemaName(Schema schema) {
        return given(schema.getName()).or(() -> given(schema.getCatalogName())).orElse("main");
    }

    TableParts parts() {
        TableParts parts = new TableParts(
                database, scope.name(schemaName(crawled.getSchema()), crawled.getName()), given(crawled.getRemarks()));
        crawled.getColumns().stream()
                .sorted(Comparator.comparingInt(schemacrawler.schema.Column::getOrdinalPosition))
                .forEach(column -> parts.add(column(column)));
        if (crawled.hasPrimaryKey()) {
            TableConstraint key = crawled.getPrimaryKey();
            parts.set(new PrimaryKey(name(key), columns(key)));
        }
        for (TableConstraint constraint : crawled.getTableConstraints()) {
            switch (constraint.getType()) {
                case unique -> unique(constraint).ifPresent(parts::add);
                case check ->
                    given(constraint.getDefinition())
                            .filter(text -> !isNotNull(text))
                            .ifPresent(text -> parts.add(new Check(name(constraint), expression(text))));
                default -> {
                    // The others have lists of their own.
                }
            }
        }
        crawled.getImportedForeignKeys().forEach(key -> parts.add(foreignKey(key)));
        new CrawledIndexes(crawled, scope, own.keptIndexes()).indexes().forEach(parts::add);
        return parts;
    }

    /** The constraint; empty where the database does not tell its columns: then its index stands for it. */
    private Optional<Unique> unique(TableConstraint constraint) {
        List<String> columns = columns(constraint);
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unique(name(constraint), columns, false, deferral(constraint)));
    }

    private Column column(schemacrawler.schema.Column column) {
        String typeText = own.types().get(nameOf(column));
        ColumnType type = typeText == null
                ? CrawledType.of(column, database)
                : Dialects.of(database, Dialects.oldestSupported(database)).readType(typeText);
        Optional<String> text = given(column.getDefaultValue());
        Optional<Generation> generation = generation(column, text);
        Optional<Value> value = generation.isPresent() ? Optional.empty() : text.flatMap(it -> value(it, type));
        return new Column(
                scope.name(column.getName()),
                type,
                column.isNullable(),
                value,
                generation,
                Optional.empty(),
                Optional.empty(),
                given(column.getRemarks()));
    }

    private SqlText expression(String text) {
        List<String> columns = crawled.getColumns().stream()
                .map(column -> scope.name(column.getName()))
                .toList();
        return SqlText.of(own.expressions().apply(columns, text));
    }

    private Optional<Generation> generation(schemacrawler.schema.Column column, Optional<String> text) {
        if (column.isGenerated()) {
            return attribute(column, "GENERATION_EXPRESSION")
                    .or(() -> text)
                    .map(expression -> new Generation.Computed(expression(expression), true));
        }
        boolean always = attribute(column, "IDENTITY_GENERATION")
                .filter("ALWAYS"::equals)
                .isPresent();
        return column.isAutoIncremented()
                ? Optional.of(new Generation.Identity(
                        always ? Generation.Identity.Mode.ALWAYS : Generation.Identity.Mode.BY_DEFAULT,
                        numbers(column)))
                : Optional.empty();
    }

    /** How an identity counts; its bounds are those of its type, and nobody says whether they were written. */
    private SequenceOptions numbers(schemacrawler.schema.Column column) {
        return database == DatabaseKind.H2
                ? new SequenceOptions(
                                number(column, "IDENTITY_START"),
                                number(column, "IDENTITY_INCREMENT"),
                                OptionalLong.empty(),
                                OptionalLong.empty(),
                                OptionalLong.empty(),
                                attribute(column, "IDENTITY_CYCLE")
                                        .filter("YES"::equals)
                                        .isPresent())
                        .withoutDefaults()
                : SequenceOptions.DEFAULTS;
    }

    private static OptionalLong number(schemacrawler.schema.Column column, String name) {
        return attribute(column, name)
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }

    private static Optional<String> attribute(schemacrawler.schema.Column column, String name) {
        return column.getAttributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                .flatMap(attribute -> Optional.ofNullable(attribute.getValue()).stream())
                .map(Object::toString)
                .findFirst();
    }

    private Optional<Value> value(String text, ColumnType type) {
        return database == DatabaseKind.POSTGRESQL
                ? PostgresqlValue.read(text, type)
                : PlainValue.read(text, type, database)
                        .map(value -> value instanceof SqlExpression.NextValue next
                                ? new SqlExpression.NextValue(sequence(next.sequence()))
                                : value);
    }

    private ObjectName sequence(ObjectName stored) {
        return scope.name(stored.schema().orElse(scope.defaultSchema()), stored.name());
    }

    private ForeignKey foreignKey(schemacrawler.schema.ForeignKey key) {
        List<ColumnReference> pairs = new ArrayList<>(key.getColumnReferences());
        pairs.sort(Comparator.comparingInt(ColumnReference::getKeySequence));
        Table target = key.getPrimaryKeyTable();
        return new ForeignKey(
                name(key),
                pairs.stream()
                        .map(pair -> scope.name(pair.getForeignKeyColumn().getName()))
                        .toList(),
                scope.name(schemaName(target.getSchema()), target.getName()),
                pairs.stream()
                        .map(pair -> scope.name(pair.getPrimaryKeyColumn().getName()))
                        .toList(),
                action(key.getDeleteRule()),
                action(key.getUpdateRule()),
                deferral(key.getDeferrability()));
    }

    private List<String> columns(TableConstraint constraint) {
        String index = own.indexesOfKeys().get(nameOf(constraint));
        Optional<List<String>> indexed = crawled.getIndexes().stream()
                .filter(each -> each.getName().equals(index))
                .map(each -> CrawledIndexes.columns(each).stream()
                        .map(column -> scope.name(column.getName()))
                        .toList())
                .findFirst();
        List<String> told = constraint.getConstrainedColumns().stream()
                .sorted(Comparator.comparingInt(TableConstraintColumn::getTableConstraintOrdinalPosition))
                .map(column -> scope.name(column.getName()))
                .toList();
        // H2 keeps a constraint with the index of another one over the same columns, whatever their order there.
        return indexed.filter(names -> !Set.copyOf(names).equals(Set.copyOf(told)))
                .orElse(told);
    }

    private List<String> nameOf(NamedObject part) {
        return List.of(schemaName(crawled.getSchema()), crawled.getName(), String.valueOf(part.getName()));
    }

    private Optional<String> name(NamedObject constraint) {
        return given(constraint.getName()).map(scope::name);
    }

    /** PostgreSQL lists the nullability of columns among the checks. */
    private boolean isNotNull(String condition) {
        return crawled.getColumns().stream()
                .filter(column -> !column.isNullable())
                .anyMatch(column -> condition.equals(column.getName() + " IS NOT NULL")
                        || condition.equals("\"" + column.getName().replace("\"", "\"\"") + "\" IS NOT NULL"));
    }

    private static Deferral deferral(TableConstraint constraint) {
        if (!constraint.isDeferrable()) {
            return Deferral.NOT_DEFERRABLE;
        }
        return constraint.isInitiallyDeferred() ? Deferral.INITIALLY_DEFERRED : Deferral.DEFERRABLE;
    }

    private static Deferral deferral(ForeignKeyDeferrability deferrability) {
        return switch (deferrability) {
            case initiallyDeferred -> Deferral.INITIALLY_DEFERRED;
            case initiallyImmediate -> Deferral.DEFERRABLE;
            case keyNotDeferrable, unknown -> Deferral.NOT_DEFERRABLE;
        };
    }

    private ReferentialAction action(ForeignKeyUpdateRule rule) {
        return switch (rule) {
            case cascade -> ReferentialAction.CASCADE;
            case setNull -> ReferentialAction.SET_NULL;
            case setDefault -> ReferentialAction.SET_DEFAULT;
            // H2, MariaDB and MySQL have one action of two names, and the default bears the other one.
            case restrict ->
                database == DatabaseKind.POSTGRESQL || database == DatabaseKind.SQLITE
                        ? ReferentialAction.RESTRICT
                        : ReferentialAction.NO_ACTION;
            case noAction, unknown -> ReferentialAction.NO_ACTION;
        };
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank());
    }
}
