package dev.retort.dialect;

import dev.retort.dialect.token.ExpressionText;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The normal form of a schema as its text alone tells it: types as the database would give them back, expressions in the
 * normal form of their text, and what is a default of the database left out.
 */
public final class TextualForm implements CanonicalForm {
    private final Dialect dialect;
    private final IndexPart.Nulls nullsAscending;
    private final UnaryOperator<ColumnType> withoutDefaults;

    /**
     * @param nullsAscending where an ascending index puts nulls when it does not say
     * @param withoutDefaults a type without the parameters that are the default of the database
     */
    public TextualForm(Dialect dialect, IndexPart.Nulls nullsAscending, UnaryOperator<ColumnType> withoutDefaults) {
        this.dialect = dialect;
        this.nullsAscending = nullsAscending;
        this.withoutDefaults = withoutDefaults;
    }

    @Override
    public Schema canonical(Schema original) {
        Set<ObjectName> enums = original.enums().stream().map(EnumType::name).collect(Collectors.toUnmodifiableSet());
        return original.withTables(original.tables().stream()
                        .map(table -> table(table, enums))
                        .toList())
                .withSequences(original.sequences().stream().map(this::sequence).toList());
    }

    /** A type as the database would give it back. */
    public ColumnType type(ColumnType type, Set<ObjectName> enums) {
        ColumnType here = type.on(dialect.database());
        ColumnType element = here instanceof ColumnType.Array array ? array.element() : here;
        if (element instanceof ColumnType.EnumReference) {
            return here;
        }
        // The text of a native type as it stands: what is stored is compared even when it could not be declared anew.
        String text = here instanceof ColumnType.Native other ? other.text() : dialect.typeText(here);
        return withoutDefaults.apply(dialect.readType(text, enums));
    }

    private Table table(Table table, Set<ObjectName> enums) {
        return table.withColumns(table.columns().stream()
                        .map(column -> column(column, enums))
                        .toList())
                .withChecks(table.checks().stream().map(this::check).toList())
                .withIndexes(table.indexes().stream().map(this::index).toList());
    }

    private Column column(Column column, Set<ObjectName> enums) {
        ColumnType type = type(column.type(), enums);
        return column.withType(type)
                .withDefault(column.defaultValue().flatMap(value -> DefaultForm.of(dialect, value, type)))
                .withGeneration(column.generation().map(this::generation));
    }

    private Generation generation(Generation generation) {
        if (generation instanceof Generation.Identity identity) {
            Generation.Identity.Mode mode = identity.mode() == Generation.Identity.Mode.ALWAYS
                    ? Generation.Identity.Mode.ALWAYS
                    : Generation.Identity.Mode.BY_DEFAULT;
            return new Generation.Identity(mode, identity.options().withoutDefaults());
        } else if (generation instanceof Generation.Computed computed) {
            return new Generation.Computed(text(computed.expression()), computed.stored());
        }
        throw new IllegalStateException("generations are sealed");
    }

    private Sequence sequence(Sequence sequence) {
        Optional<ColumnType> type = sequence.type().filter(it -> !it.equals(new ColumnType.BigInt()));
        return new Sequence(sequence.name(), type, sequence.options().withoutDefaults());
    }

    private Check check(Check check) {
        return check.withCondition(text(check.condition()));
    }

    private Index index(Index index) {
        List<IndexPart> parts = index.parts().stream().map(this::part).toList();
        return index.withParts(parts)
                .withWhere(index.where().map(this::text))
                .withMethod(index.method().filter(method -> !method.equals("btree")));
    }

    private IndexPart part(IndexPart part) {
        IndexPart.Nulls implied = part.descending() ? other(nullsAscending) : nullsAscending;
        IndexPart plain = part.withNulls(part.nulls().filter(nulls -> nulls != implied));
        return part.target() instanceof IndexPart.Target.OfExpression expression
                ? plain.withTarget(new IndexPart.Target.OfExpression(text(expression.expression())))
                : plain;
    }

    private static IndexPart.Nulls other(IndexPart.Nulls nulls) {
        return nulls == IndexPart.Nulls.FIRST ? IndexPart.Nulls.LAST : IndexPart.Nulls.FIRST;
    }

    private SqlText text(SqlText text) {
        return SqlText.of(ExpressionText.normal(text.on(dialect.database()), dialect.database()));
    }
}
