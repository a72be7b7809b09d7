package dev.retort.dialect.sqlite;

import dev.retort.dialect.RequiredColumn;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.operation.AddColumn;
import dev.retort.operation.Backfill;
import dev.retort.schema.Column;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Generation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a column: by ALTER TABLE where SQLite takes it on a table with rows, else by a rebuild. What an empty table would
 * take and a filled one would not (a default that is computed, NOT NULL without a default) is never tried.
 */
record ColumnAdding(Rendering rendering) {
    List<Step> add(AddColumn operation) {
        TablePicture table = rendering.picture().table(operation.table());
        Optional<Value> fill = operation
                .backfill()
                .filter(Backfill.With.class::isInstance)
                .map(backfill -> ((Backfill.With) backfill).value());
        List<Step> steps = new ArrayList<>();
        if (fill.isPresent()
                && !SourceColumns.areCopied(table, rendering.dialect().value(fill.get()))) {
            steps.addAll(rendering.picture().rebuild(table));
        }
        // Whether it is the primary key by itself is seen when all is said about the table.
        PrimaryKey assumed = PrimaryKey.of(operation.column().name());
        Column column = rendering.storage().column(operation.table(), operation.column(), Optional.of(assumed));
        String definition = definition(table.target(), column);
        rendering.enums().added(operation.table(), operation.column());
        if (isNative(table, column, operation, fill)) {
            String added = column.allowedValues()
                    .map(values -> definition + " " + rendering.texts().allowedValues(operation.table(), column))
                    .orElse(definition);
            steps.add(Step.Statement.of(
                    "ALTER TABLE " + SqlQuotes.name(table.stored().name()) + " ADD COLUMN " + added, operation));
            table.done(table.stored().withColumn(added, Optional.empty()));
            return steps;
        }
        CreateTableText target = table.target().withColumn(definition, operation.before());
        table.pending(
                column.allowedValues().isPresent()
                        ? target.withConstraint(rendering.texts().allowedValues(operation.table(), column))
                        : target,
                operation);
        fill(table, column, operation, fill);
        return steps;
    }

    private void fill(TablePicture table, Column column, AddColumn operation, Optional<Value> fill) {
        table.withoutSource(column.name());
        if (operation.column().identity().isPresent()) {
            table.numbered().add(column.name());
        } else if (fill.isPresent()) {
            table.source(column.name(), rendering.dialect().value(fill.get()));
        } else {
            RequiredColumn.expectation(rendering.dialect(), operation).ifPresent(table.before()::add);
        }
    }

    private String definition(CreateTableText table, Column column) {
        String definition = rendering.texts().column(column);
        String type = rendering.dialect().typeText(column.type());
        int start = SqlQuotes.name(column.name()).length() + 1;
        return definition.substring(0, start)
                + StrictTypes.text(table, type)
                + definition.substring(start + type.length());
    }

    private boolean isNative(TablePicture table, Column column, AddColumn operation, Optional<Value> fill) {
        boolean inPlace = operation.before().flatMap(table.target()::column).isPresent();
        boolean stored = column.computed().filter(Generation.Computed::stored).isPresent();
        boolean constant =
                column.defaultValue().filter(value -> !isConstant(value)).isEmpty();
        boolean takesNothing = column.nullable() || column.defaultValue().isPresent();
        return !table.isPending()
                && !inPlace
                && !stored
                && constant
                && takesNothing
                && fill.isEmpty()
                && operation.column().identity().isEmpty();
    }

    private boolean isConstant(Value value) {
        String text = rendering.dialect().value(value);
        List<Token> tokens = SqlTokenizer.significant(text, DatabaseKind.SQLITE);
        Token last = tokens.get(tokens.size() - 1);
        boolean literal = last.kind() == Token.Kind.NUMBER || last.kind() == Token.Kind.STRING;
        boolean signed = tokens.size() == 2
                && (tokens.get(0).isSymbol("-") || tokens.get(0).isSymbol("+"));
        return literal && (tokens.size() == 1 || signed);
    }
}
