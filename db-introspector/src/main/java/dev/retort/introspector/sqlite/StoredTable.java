package dev.retort.introspector.sqlite;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.createtext.Clause;
import dev.retort.dialect.createtext.ColumnText;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.introspector.PlainValue;
import dev.retort.introspector.TableParts;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.SqlText;
import dev.retort.schema.Unique;
import dev.retort.schema.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One table: what the PRAGMAs say of it and what its statement says, put together. */
final class StoredTable {
    private final String name;
    private final CreateTableText text;
    private final List<ColumnFact> columns;
    private final List<IndexFact> indexes;
    private final Map<String, String> statements;
    private final Map<String, List<ColumnFact>> tables;
    private final Dialect dialect;
    private final List<String> columnNames;

    /** {@code statements} are all of the database by name, {@code tables} the columns of each of its tables. */
    StoredTable(
            String name,
            String sql,
            List<ColumnFact> columns,
            List<IndexFact> indexes,
            Map<String, String> statements,
            Map<String, List<ColumnFact>> tables,
            Dialect dialect) {
        this.name = name;
        this.text = CreateTableText.parse(sql);
        this.columns = columns;
        this.indexes = indexes;
        this.statements = statements;
        this.tables = tables;
        this.dialect = dialect;
        this.columnNames = columns.stream().map(ColumnFact::name).toList();
    }

    static List<String> keyColumns(List<ColumnFact> columns) {
        return columns.stream()
                .filter(column -> column.keyPlace() > 0)
                .sorted(Comparator.comparingInt(ColumnFact::keyPlace))
                .map(ColumnFact::name)
                .toList();
    }

    TableParts parts() {
        TableParts parts = new TableParts(DatabaseKind.SQLITE, ObjectName.of(name), Optional.empty());
        columns.forEach(column -> parts.add(column(column)));
        List<String> key = keyColumns(columns);
        if (!key.isEmpty()) {
            parts.set(new PrimaryKey(text.primaryKey().flatMap(Clause::name), key));
        }
        for (Clause.Check check : text.clauses(Clause.Check.class)) {
            parts.add(new Check(check.name(), SqlText.of(check.condition())));
        }
        text.clauses(Clause.ForeignKey.class).forEach(foreignKey -> parts.add(foreignKey(foreignKey)));
        for (IndexFact index : indexes) {
            if (index.isCreated()) {
                CreateIndexText created = CreateIndexText.parse(statements.getOrDefault(index.name(), ""));
                parts.add(index.index(created, this::collationOf));
            } else if (index.origin().equals("u")) {
                parts.add(unique(index));
            }
        }
        return parts;
    }

    private Column column(ColumnFact fact) {
        Optional<ColumnText> written = text.column(fact.name());
        ColumnType type = dialect.readType(fact.type());
        Optional<Generation> generation = generation(fact, written);
        Optional<Value> value = generation.isPresent()
                ? Optional.empty()
                : fact.defaultText().flatMap(text -> PlainValue.read(text, type, DatabaseKind.SQLITE));
        return new Column(
                fact.name(),
                type,
                !fact.notNull(),
                value,
                generation,
                Optional.empty(),
                collation(written),
                Optional.empty());
    }

    private Optional<Generation> generation(ColumnFact fact, Optional<ColumnText> written) {
        if (fact.isGenerated()) {
            return written.flatMap(column -> column.clause(Clause.Generated.class))
                    .map(clause -> new Generation.Computed(SqlText.of(clause.expression()), fact.hidden() == 3));
        }
        return text.rowidAlias()
                .filter(alias -> alias.name().equalsIgnoreCase(fact.name()))
                .map(alias -> Generation.Identity.byDefault());
    }

    private String collationOf(String column) {
        return collation(text.column(column)).orElse("BINARY");
    }

    private static Optional<String> collation(Optional<ColumnText> column) {
        return column.flatMap(ColumnText::collation).filter(collation -> !collation.equalsIgnoreCase("BINARY"));
    }

    private ForeignKey foreignKey(Clause.ForeignKey clause) {
        String target = Names.actual(clause.referencedTable(), tables.keySet());
        List<ColumnFact> targets = tables.getOrDefault(target, List.of());
        List<String> key = keyColumns(targets);
        // A target that does not exist (yet) is no error in SQLite; the columns are then taken to be named alike.
        List<String> implied = key.size() == clause.columns().size() ? key : clause.columns();
        List<String> targetColumns = clause.referencedColumns().isEmpty()
                ? implied
                : Names.actual(
                        clause.referencedColumns(),
                        targets.stream().map(ColumnFact::name).toList());
        return new ForeignKey(
                clause.name(),
                Names.actual(clause.columns(), columnNames),
                ObjectName.of(target),
                targetColumns,
                clause.onDelete(),
                clause.onUpdate(),
                clause.deferral());
    }

    private Unique unique(IndexFact index) {
        Optional<String> written = text.clauses(Clause.Unique.class).stream()
                .filter(clause -> Names.actual(clause.columns(), columnNames).equals(index.columns()))
                .flatMap(clause -> clause.name().stream())
                .findFirst();
        return new Unique(Optional.of(written.orElse(index.name())), index.columns(), false, Deferral.NOT_DEFERRABLE);
    }
}
