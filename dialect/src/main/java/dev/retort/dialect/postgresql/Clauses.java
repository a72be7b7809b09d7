package dev.retort.dialect.postgresql;

import dev.retort.dialect.ColumnClause;
import dev.retort.dialect.ConstraintClause;
import dev.retort.dialect.IndexClause;
import dev.retort.dialect.SqlQuotes;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import java.util.List;
import java.util.Optional;

/** The parts of statements, as this version of PostgreSQL reads them. */
final class Clauses {
    /** Since when a generated column needs not be stored. */
    static final int VIRTUAL_COLUMNS = 18;

    private final PostgresqlDialect dialect;
    private final ConstraintClause constraints;
    private final ColumnClause columns;
    private final IndexClause indexes;

    Clauses(PostgresqlDialect dialect) {
        this.dialect = dialect;
        this.constraints = new ConstraintClause(dialect);
        this.columns = new ColumnClause(dialect);
        this.indexes = new IndexClause(dialect);
    }

    PostgresqlDialect dialect() {
        return dialect;
    }

    String quoted(String name) {
        return dialect.quoted(name);
    }

    String quoted(ObjectName name) {
        return dialect.quoted(name);
    }

    /** An object that lives in the schema of a table. */
    String beside(ObjectName table, String name) {
        return dialect.quoted(table.withName(name));
    }

    String alter(ObjectName table) {
        return "ALTER TABLE " + dialect.quoted(table) + " ";
    }

    String alterColumn(ObjectName table, String column) {
        return alter(table) + "ALTER COLUMN " + dialect.quoted(column) + " ";
    }

    String constraint(ObjectName table, Constraint constraint) {
        return constraints.of(table, constraint);
    }

    String allowedValues(ObjectName table, Column column) {
        return constraints.allowedValues(table, column);
    }

    /** The condition that lets a column hold its allowed values only. */
    String condition(Column column) {
        List<String> values = column.allowedValues().map(AllowedValues::values).orElse(List.of());
        return constraints.condition(column.name(), values);
    }

    String names(List<String> names) {
        return constraints.columns(names);
    }

    String index(ObjectName table, Index index, boolean concurrently) {
        return indexes.create(table, index, concurrently);
    }

    String collation(Column column) {
        return columns.collation(column);
    }

    /** A column with all but its allowed values and comment. */
    String column(Column column) {
        Column stored = column.withGeneration(column.generation().map(this::stored));
        boolean serial = column.identity()
                .filter(identity -> identity.mode() == Generation.Identity.Mode.SERIAL)
                .isPresent();
        return serial ? quoted(column.name()) + " " + serial(column.type()) + " NOT NULL" : columns.of(stored);
    }

    Generation stored(Generation generation) {
        boolean virtual = dialect.version().atLeast(VIRTUAL_COLUMNS, 0);
        return generation instanceof Generation.Computed computed && !virtual
                ? new Generation.Computed(computed.expression(), true)
                : generation;
    }

    String generation(Generation generation) {
        return columns.generation(stored(generation)).strip();
    }

    String comment(String kind, String object, Optional<String> comment) {
        return "COMMENT ON " + kind + " " + object + " IS "
                + comment.map(SqlQuotes::text).orElse("NULL");
    }

    private static String serial(ColumnType type) {
        if (type instanceof ColumnType.SmallInt) {
            return "smallserial";
        }
        return type instanceof ColumnType.Int ? "serial" : "bigserial";
    }
}
