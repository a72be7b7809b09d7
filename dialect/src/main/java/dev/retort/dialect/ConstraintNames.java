package dev.retort.dialect;

import dev.retort.naming.NamingConvention;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;

/** The name something is created with: its own, else the one of the convention. */
public final class ConstraintNames {
    private ConstraintNames() {}

    public static String of(ObjectName table, Constraint constraint) {
        return constraint.name().orElseGet(() -> conventional(table, constraint));
    }

    public static String of(ObjectName table, Index index) {
        return index.name().orElseGet(() -> NamingConvention.index(table, index));
    }

    /** The name of the check that keeps the allowed values of a column. */
    public static String ofAllowedValues(ObjectName table, Column column) {
        return column.allowedValues()
                .flatMap(AllowedValues::constraintName)
                .orElseGet(() -> NamingConvention.allowedValues(table, column.name()));
    }

    private static String conventional(ObjectName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return NamingConvention.primaryKey(table);
        } else if (constraint instanceof Unique unique) {
            return NamingConvention.unique(table, unique);
        } else if (constraint instanceof ForeignKey key) {
            return NamingConvention.foreignKey(table, key);
        } else if (constraint instanceof Check) {
            return NamingConvention.check(table, 1);
        }
        throw new IllegalStateException("constraints are sealed");
    }
}
