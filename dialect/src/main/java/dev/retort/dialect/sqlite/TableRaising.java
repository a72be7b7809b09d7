package dev.retort.dialect.sqlite;

import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.dialect.token.ExpressionText;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Index;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a stored table back what the migrations that made it, or else the model, know of it and SQLite cannot store. The
 * migrations come first: a change that is none on SQLite is one on another database, and one class serves both.
 */
record TableRaising(SqliteDialect dialect, Schema desired, Schema replayed, EnumFindings enums) {
    Table raise(Table stored) {
        List<Table> known = Stream.of(replayed, desired)
                .flatMap(schema -> schema.table(stored.name()).stream())
                .toList();
        return stored.withColumns(stored.columns().stream()
                        .map(column -> column(column, known))
                        .toList())
                .withUniques(stored.uniques().stream()
                        .map(unique -> unique(unique, known))
                        .toList())
                .withIndexes(stored.indexes().stream()
                        .map(index -> index(stored, index, known))
                        .toList())
                .withComment(known.stream().findFirst().flatMap(Table::comment));
    }

    private Column column(Column stored, List<Table> known) {
        List<Column> candidates = known.stream()
                .flatMap(candidate -> candidate.column(stored.name()).stream())
                .toList();
        Column raised = stored;
        if (!candidates.isEmpty()) {
            Column first = candidates.get(0);
            raised = raised.withComment(first.comment());
            if (stored.collation().isEmpty()
                    && first.collation().filter(SqliteStorage::knows).isEmpty()) {
                raised = raised.withCollation(first.collation());
            }
        }
        for (Column candidate : candidates) {
            Optional<Column> typed = typed(raised, candidate);
            if (typed.isPresent()) {
                raised = typed.get();
                break;
            }
        }
        for (Column candidate : candidates) {
            if (sameDefault(stored, candidate)) {
                return raised.withDefault(candidate.defaultValue());
            }
        }
        return raised;
    }

    /** The column with the type of the candidate, when that is stored the way the column is. */
    private Optional<Column> typed(Column stored, Column candidate) {
        ColumnType type = candidate.type();
        if (candidate.identity().isPresent()) {
            return stored.identity().isPresent()
                    ? Optional.of(
                            stored.withDefault(Optional.empty()).withType(type).withGeneration(candidate.generation()))
                    : Optional.empty();
        }
        if (!lowered(type).equals(lowered(stored.type()))) {
            return Optional.empty();
        }
        Column plain = stored.identity().isPresent() ? stored.withGeneration(Optional.empty()) : stored;
        if (type instanceof ColumnType.EnumReference reference) {
            Optional<AllowedValues> labels = stored.allowedValues();
            labels.ifPresent(list -> enums.add(reference.name(), list.values()));
            return labels.map(list -> plain.withType(type).withAllowedValues(Optional.empty()));
        }
        return Optional.of(plain.withType(type));
    }

    private static Optional<String> lowered(ColumnType type) {
        try {
            return Optional.of(SqliteTypes.text(SqliteTypes.read(SqliteTypes.text(type))));
        } catch (UnsupportedSchemaException unspeakable) {
            return Optional.empty();
        }
    }

    private boolean sameDefault(Column stored, Column candidate) {
        Optional<String> known =
                candidate.defaultValue().filter(TableRaising::isStored).map(dialect::value);
        Optional<String> found = stored.defaultValue().map(dialect::value);
        return found.isPresent()
                && known.isPresent()
                && ExpressionText.same(found.get(), known.get(), DatabaseKind.SQLITE);
    }

    /** SQLite has no sequences to take a default from. */
    private static boolean isStored(Value value) {
        return !(value instanceof SqlExpression.NextValue);
    }

    private static Unique unique(Unique stored, List<Table> known) {
        return known.stream()
                .flatMap(table -> table.uniques().stream())
                .filter(unique -> unique.columns().equals(stored.columns()))
                .findFirst()
                .map(unique -> unique.withName(stored.name()))
                .orElse(stored);
    }

    private static Index index(Table table, Index stored, List<Table> known) {
        return known.stream()
                .flatMap(it -> it.indexes().stream())
                .filter(index -> stored.name().equals(Optional.of(ConstraintNames.of(table.name(), index)))
                        || SqliteStorage.index(index).withName(stored.name()).equals(stored))
                .findFirst()
                .map(index -> IndexRaising.raise(stored, index))
                .orElse(stored);
    }
}
