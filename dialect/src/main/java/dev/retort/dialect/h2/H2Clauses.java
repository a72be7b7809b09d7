package dev.retort.dialect.h2;

import dev.retort.dialect.Capabilities;
import dev.retort.dialect.ColumnClause;
import dev.retort.dialect.ConstraintClause;
import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.IndexClause;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Unique;
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
        return EnumLabels.lowered(type, catalog::enumType);
    }

    String type(ColumnType type) {
        return H2Types.text(lowered(type));
    }

    /** A column with all but its allowed values and comment. H2 has one collation for the whole database. */
    String column(Column column) {
        return new ColumnClause(dialect, false)
                .of(column.withType(lowered(column.type())).withCollation(Optional.empty()));
    }

    /** H2 checks every constraint at once. */
    String constraint(ObjectName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return constraints.of(table, key.withDeferral(Deferral.NOT_DEFERRABLE));
        } else if (constraint instanceof Unique unique) {
            return constraints.of(table, unique.withDeferral(Deferral.NOT_DEFERRABLE));
        }
        return constraints.of(table, constraint);
    }

    String allowedValues(ObjectName table, Column column) {
        return constraints.allowedValues(table, column);
    }

    String names(List<String> names) {
        return constraints.columns(names);
    }

    String index(ObjectName table, Index index) {
        String name = ConstraintNames.of(table, index);
        boolean expressions =
                index.parts().stream().anyMatch(part -> part.columnName().isEmpty());
        if (expressions || index.where().isPresent()) {
            throw new UnsupportedSchemaException("H2 has no index over an expression and none with a condition, so not "
                    + name + " of " + table + "; leave it out there: op.exceptOn(H2, () -> ...)");
        }
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
