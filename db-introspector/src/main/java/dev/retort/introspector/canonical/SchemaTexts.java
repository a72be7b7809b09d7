package dev.retort.introspector.canonical;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through the types and SQL texts of a schema, each at its place, and puts others in their stead. */
final class SchemaTexts {
    interface Replacement {
        /** What to put in the stead of a text; empty to leave it as it is. */
        Optional<String> replace(Place place, String text);
    }

    private final Dialect dialect;
    private final Set<ObjectName> enums;
    private final Replacement replacement;

    private SchemaTexts(Dialect dialect, Set<ObjectName> enums, Replacement replacement) {
        this.dialect = dialect;
        this.enums = enums;
        this.replacement = replacement;
    }

    static Schema replace(Schema schema, Dialect dialect, Replacement replacement) {
        Set<ObjectName> enums = schema.enums().stream().map(EnumType::name).collect(Collectors.toUnmodifiableSet());
        SchemaTexts texts = new SchemaTexts(dialect, enums, replacement);
        return schema.withTables(schema.tables().stream().map(texts::table).toList());
    }

    private Table table(Table table) {
        ObjectName name = table.name();
        return table.withColumns(table.columns().stream()
                        .map(column -> column(name, column))
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check ->
                                check.withCondition(text(Place.ofTable(name, Place.Kind.CHECK), check.condition())))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> index(name, index))
                        .toList());
    }

    private Column column(ObjectName table, Column column) {
        ColumnType type = column.type();
        Place ofType = Place.ofColumn(table, Place.Kind.TYPE, column.name(), type);
        // What is no native type has one spelling and needs no asking.
        ColumnType newType = TextNormal.hasNative(type)
                ? replacement
                        .replace(ofType, dialect.typeText(type))
                        .map(text -> dialect.readType(text, enums))
                        .orElse(type)
                : type;
        Place ofDefault = Place.ofColumn(table, Place.Kind.DEFAULT, column.name(), type);
        return column.withType(newType)
                .withDefault(column.defaultValue().map(value -> replacement
                        .replace(ofDefault, dialect.value(value))
                        .<Value>map(SqlExpression::written)
                        .orElse(value)))
                .withGeneration(column.generation().map(generation -> generation(table, column, generation)));
    }

    private Generation generation(ObjectName table, Column column, Generation generation) {
        if (!(generation instanceof Generation.Computed computed)) {
            return generation;
        }
        Place place = Place.ofColumn(table, Place.Kind.COMPUTED, column.name(), column.type());
        return new Generation.Computed(text(place, computed.expression()), computed.stored());
    }

    private Index index(ObjectName table, Index index) {
        List<IndexPart> parts = new ArrayList<>();
        for (IndexPart part : index.parts()) {
            parts.add(
                    part.target() instanceof IndexPart.Target.OfExpression target
                            ? part.withTarget(new IndexPart.Target.OfExpression(
                                    text(Place.ofTable(table, Place.Kind.INDEX_EXPRESSION), target.expression())))
                            : part);
        }
        return index.withParts(parts)
                .withWhere(index.where().map(where -> text(Place.ofTable(table, Place.Kind.INDEX_PREDICATE), where)));
    }

    private SqlText text(Place place, SqlText text) {
        return replacement
                .replace(place, text.on(dialect.database()))
                .map(SqlText::of)
                .orElse(text);
    }
}
