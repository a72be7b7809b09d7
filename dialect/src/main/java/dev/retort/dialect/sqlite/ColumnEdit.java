package dev.retort.dialect.sqlite;

import dev.retort.dialect.createtext.Clause;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Generation;
import dev.retort.schema.ObjectName;
import java.util.Optional;

/** Turns the definition of a column into another, changing only the parts that differ. */
record ColumnEdit(SqliteDialect dialect, ObjectName table, Column before, Column after) {
    CreateTableText in(CreateTableText text) {
        CreateTableText edited = text;
        if (!before.type().equals(after.type())) {
            edited = typed(edited);
        }
        if (!before.collation().equals(after.collation())) {
            edited = replaced(
                    edited, Clause.Collate.class, after.collation().map(name -> "COLLATE " + dialect.quoted(name)));
        }
        if (!before.generation().equals(after.generation())) {
            edited = replaced(edited, Clause.Generated.class, after.generation().map(this::generated));
        }
        if (!before.defaultValue().equals(after.defaultValue())) {
            edited = replaced(
                    edited, Clause.Default.class, after.defaultValue().map(value -> "DEFAULT " + dialect.value(value)));
        }
        if (before.nullable() != after.nullable()) {
            edited = replaced(
                    edited, Clause.NotNull.class, after.nullable() ? Optional.empty() : Optional.of("NOT NULL"));
        }
        return before.allowedValues().equals(after.allowedValues()) ? edited : allowed(edited);
    }

    private CreateTableText typed(CreateTableText text) {
        CreateTableText edited = text.withType(after.name(), StrictTypes.text(text, dialect.typeText(after.type())));
        Optional<Clause.PrimaryKey> counting = edited.primaryKey()
                .filter(Clause.PrimaryKey::autoincrement)
                .filter(key -> key.columns().get(0).equalsIgnoreCase(after.name()));
        // AUTOINCREMENT is allowed on INTEGER only.
        return counting.isPresent() && !(after.type() instanceof ColumnType.Int)
                ? edited.withClause(
                        counting.get(), edited.textOf(counting.get()).replaceFirst("(?i)\\s*AUTOINCREMENT$", ""))
                : edited;
    }

    private <C extends Clause> CreateTableText replaced(CreateTableText text, Class<C> kind, Optional<String> clause) {
        Optional<C> there = text.column(after.name()).flatMap(column -> column.clause(kind));
        if (there.isPresent()) {
            return clause.isPresent() ? text.withClause(there.get(), clause.get()) : text.withoutClause(there.get());
        }
        return clause.map(added -> text.withColumnClause(after.name(), added)).orElse(text);
    }

    private String generated(Generation generation) {
        if (generation instanceof Generation.Computed computed) {
            return "GENERATED ALWAYS AS (" + computed.expression().on(DatabaseKind.SQLITE) + ") "
                    + (computed.stored() ? "STORED" : "VIRTUAL");
        }
        throw new IllegalStateException("an identity column is stored without a generation: " + generation);
    }

    private CreateTableText allowed(CreateTableText text) {
        Optional<Clause.Check> there = new ClauseFinder(text).allowedValues(table, before);
        Optional<String> clause =
                after.allowedValues().map(values -> new TableText(dialect).allowedValues(table, after));
        if (there.isPresent()) {
            return clause.isPresent() ? text.withClause(there.get(), clause.get()) : text.withoutClause(there.get());
        }
        return clause.map(text::withConstraint).orElse(text);
    }
}
