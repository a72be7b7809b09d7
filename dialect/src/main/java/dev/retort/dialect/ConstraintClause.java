package dev.retort.dialect;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.stream.Collectors;

/** Constraints as they stand in CREATE TABLE and behind ALTER TABLE ADD. */
public final class ConstraintClause {
    private final Dialect dialect;

    public ConstraintClause(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * {@code CONSTRAINT "name" ...}.
     *
     * @throws UnsupportedSchemaException when the database has no such constraint
     */
    public String of(ObjectName table, Constraint constraint) {
        return named(ConstraintNames.of(table, constraint)) + body(table, constraint);
    }

    /** {@code CONSTRAINT "name" CHECK ("column" IN (...))} for a column that has allowed values. */
    public String allowedValues(ObjectName table, Column column) {
        AllowedValues allowed = column.allowedValues()
                .orElseThrow(() -> new IllegalArgumentException(column.name() + " allows any value"));
        return named(ConstraintNames.ofAllowedValues(table, column)) + "CHECK ("
                + condition(column.name(), allowed.values()) + ")";
    }

    /** {@code "column" IN ('A', 'B')}. */
    public String condition(String column, List<String> values) {
        return dialect.quoted(column) + " IN ("
                + values.stream().map(SqlQuotes::text).collect(Collectors.joining(", ")) + ")";
    }

    /** {@code ("a", "b")}. */
    public String columns(List<String> columns) {
        return columns.stream().map(dialect::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    private String named(String name) {
        return "CONSTRAINT " + dialect.quoted(name) + " ";
    }

    private String body(ObjectName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "PRIMARY KEY " + columns(key.columns());
        } else if (constraint instanceof Unique unique) {
            return "UNIQUE " + nulls(table, unique) + columns(unique.columns()) + deferral(unique.deferral());
        } else if (constraint instanceof ForeignKey key) {
            return foreignKey(key);
        } else if (constraint instanceof Check check) {
            return "CHECK (" + check.condition().on(dialect.database()) + ")";
        }
        throw new IllegalStateException("constraints are sealed");
    }

    private String foreignKey(ForeignKey key) {
        return "FOREIGN KEY " + columns(key.columns()) + " REFERENCES " + dialect.quoted(key.referencedTable()) + " "
                + columns(key.referencedColumns()) + action(" ON DELETE ", key.onDelete())
                + action(" ON UPDATE ", key.onUpdate()) + deferral(key.deferral());
    }

    private String nulls(ObjectName table, Unique unique) {
        if (!unique.nullsNotDistinct()) {
            return "";
        }
        if (!dialect.capabilities().nullsNotDistinct()) {
            throw new UnsupportedSchemaException("the unique constraint on " + unique.columns() + " of " + table
                    + " counts nulls as equal, which " + dialect.database().product() + " " + dialect.version()
                    + " cannot; leave out nullsNotDistinct()");
        }
        return "NULLS NOT DISTINCT ";
    }

    private static String action(String event, ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> "";
            case RESTRICT -> event + "RESTRICT";
            case CASCADE -> event + "CASCADE";
            case SET_NULL -> event + "SET NULL";
            case SET_DEFAULT -> event + "SET DEFAULT";
        };
    }

    private static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }
}
