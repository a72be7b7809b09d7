package dev.retort.dialect.h2;

import dev.retort.dialect.Capabilities;
import dev.retort.dialect.ColumnClause;
import dev.retort.dialect.ConstraintClause;
import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.IndexClause;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.SqlQuotes;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import dev.retort.schema.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of statements, as H2 reads them. */
final class H2Clauses {
    private final H2Dialect dialect;
    private final LiveCatalog catalog;
    private final ConstraintClause constraints;

    H2Clauses(H2Dialect dialect, LiveCatalog catalog) {
        this.dialect = dialect;
        this.catalog = catalog;
        this.constraints = new ConstraintClause(dialect);
    }

    H2Dialect dialect() {
        return dialect;
    }

    LiveCatalog catalog() {
        return catalog;
    }

    String quoted(ObjectName name) {
        return dialect.quoted(name);
    }

    String quoted(String name) {
        return dialect.quoted(name);
    }

    String beside(ObjectName table, String name) {
        return dialect.quoted(table.withName(name));
    }

    String alter(ObjectName table) {
        return "ALTER TABLE " + quoted(table) + " ";
    }

    String alterColumn(ObjectName table, String column) {
        return alter(table) + "ALTER COLUMN " + quoted(column) + " ";
    }

    ColumnType lowered(ColumnType type) {
        return dialect.lowered(type, catalog);
    }

    String type(ColumnType type) {
        return H2Types.text(lowered(type));
    }

    /** A column with all but its allowed values and comment. H2 has one collation for the whole database. */
    String column(Column column, Collection<String> columns) {
        Optional<Generation> generation = column.generation()
                .map(it -> it instanceof Generation.Computed computed
                        ? new Generation.Computed(overColumns(computed.expression(), columns), computed.stored())
                        : it);
        return new ColumnClause(dialect, false)
                .of(column.withType(lowered(column.type()))
                        .withGeneration(generation)
                        .withCollation(Optional.empty()));
    }

    /** A column of a table that is there. */
    String column(ObjectName table, Column column) {
        return column(column, columns(table));
    }

    /** A value for the rows of a table, which may be worked out from their other columns. */
    String value(ObjectName table, Value value) {
        String text = dialect.value(value);
        return value instanceof SqlExpression.Written ? H2Expressions.over(columns(table), text, dialect) : text;
    }

    /** An expression over the columns of a table. */
    String overColumns(ObjectName table, SqlText expression) {
        return overColumns(expression, columns(table)).text();
    }

    /** The names of the columns that expressions of a table may speak of. */
    private List<String> columns(ObjectName table) {
        return catalog.table(table).map(H2Clauses::columns).orElse(List.of());
    }

    static List<String> columns(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private SqlText overColumns(SqlText text, Collection<String> columns) {
        return SqlText.of(H2Expressions.over(columns, text.on(DatabaseKind.H2), dialect));
    }

    /** H2 checks every constraint at once. */
    String constraint(ObjectName table, Constraint constraint) {
        return constraint(table, constraint, columns(table));
    }

    /** A constraint of a table with these columns. */
    String constraint(ObjectName table, Constraint constraint, Collection<String> columns) {
        if (constraint instanceof Check check) {
            return constraints.of(table, check.withCondition(overColumns(check.condition(), columns)));
        }
        if (constraint instanceof ForeignKey key) {
            return constraints.of(
                    table,
                    key.withDeferral(Deferral.NOT_DEFERRABLE)
                            .withTarget(referenced(table, key), key.referencedColumns()));
        } else if (constraint instanceof Unique unique) {
            return constraints.of(table, unique.withDeferral(Deferral.NOT_DEFERRABLE));
        }
        return constraints.of(table, constraint);
    }

    /** H2 looks for a table without a schema in the schema of the table that refers to it. */
    private ObjectName referenced(ObjectName table, ForeignKey key) {
        ObjectName referenced = key.referencedTable();
        boolean isElsewhere = table.schema().isPresent() && referenced.schema().isEmpty();
        H2Names names = dialect.names();
        return isElsewhere ? new ObjectName(Optional.of(names.normal(names.schema())), referenced.name()) : referenced;
    }

    /** The checks of a table that name a column. */
    List<Check> checksOn(ObjectName table, String column) {
        return catalog.table(table)
                .map(it -> it.checks().stream()
                        .filter(check -> H2Expressions.namesAny(
                                List.of(column), check.condition().on(DatabaseKind.H2), dialect))
                        .toList())
                .orElse(List.of());
    }

    String dropIndex(ObjectName table, Index index) {
        String name = catalog.indexName(table, index).orElseGet(() -> ConstraintNames.of(table, index));
        return "DROP INDEX " + beside(table, name);
    }

    String dropConstraint(ObjectName table, Constraint constraint) {
        String name = catalog.constraintName(table, constraint).orElseGet(() -> ConstraintNames.of(table, constraint));
        return alter(table) + "DROP CONSTRAINT " + quoted(name);
    }

    String allowedValues(ObjectName table, Column column) {
        return constraints.allowedValues(table, column);
    }

    String names(List<String> names) {
        return constraints.columns(names);
    }

    String index(ObjectName table, Index index) {
        String name = ConstraintNames.of(table, index);
        Capabilities capabilities = dialect.capabilities();
        String nulls = index.nullsNotDistinct() && capabilities.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "";
        IndexClause parts = new IndexClause(dialect);
        return "CREATE " + (index.unique() ? "UNIQUE " + nulls : "") + "INDEX " + quoted(name) + " ON " + quoted(table)
                + index.parts().stream()
                        .map(part -> parts.part(
                                part.withOperatorClass(Optional.empty()).withCollation(Optional.empty())))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    String comment(String kind, String object, Optional<String> comment) {
        return "COMMENT ON " + kind + " " + object + " IS "
                + comment.map(SqlQuotes::text).orElse("NULL");
    }

    static boolean isIdentity(Column column) {
        return column.generation().filter(Generation.Identity.class::isInstance).isPresent();
    }
}
