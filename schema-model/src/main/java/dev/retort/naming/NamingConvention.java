package dev.retort.naming;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The convention: {@code pk_<table>}, {@code fk_<table>_<columns>}, {@code uq_<table>_<columns>}, {@code
 * ck_<table>_<column or number>}, {@code ix_<table>_<columns>}. It is frozen: a migration class that leaves a name out
 * means the same name for ever. The schema of the table is not part of the name.
 */
public final class NamingConvention {
    private NamingConvention() {}

    public static String primaryKey(ObjectName table) {
        return ShortName.of("pk_" + table.name());
    }

    public static String unique(ObjectName table, Unique unique) {
        return over("uq", table, unique.columns());
    }

    public static String foreignKey(ObjectName table, ForeignKey key) {
        return over("fk", table, key.columns());
    }

    /** The name of the check that keeps the allowed values of a column. */
    public static String allowedValues(ObjectName table, String column) {
        return over("ck", table, List.of(column));
    }

    /** The name of the {@code number}th unnamed check of a table, counted from 1. */
    public static String check(ObjectName table, int number) {
        return over("ck", table, List.of(Integer.toString(number)));
    }

    /** An expression stands in the name as {@code expr}. */
    public static String index(ObjectName table, Index index) {
        return over(
                "ix",
                table,
                index.parts().stream()
                        .map(part -> part.columnName().orElse("expr"))
                        .toList());
    }

    /** Whether the convention gives this name to the constraint; a check can have any number. */
    static boolean isConventional(ObjectName table, Constraint constraint, String name) {
        if (constraint instanceof PrimaryKey) {
            return name.equals(primaryKey(table));
        } else if (constraint instanceof Unique unique) {
            return name.equals(unique(table, unique));
        } else if (constraint instanceof ForeignKey key) {
            return name.equals(foreignKey(table, key));
        }
        return constraint instanceof Check
                && Pattern.matches(Pattern.quote("ck_" + table.name() + "_") + "[1-9]\\d*", name);
    }

    private static String over(String prefix, ObjectName table, List<String> columns) {
        return ShortName.of(prefix + "_" + table.name() + "_" + String.join("_", columns));
    }
}
