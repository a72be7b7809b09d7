package dev.retort.dialect.postgresql;

import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.StepList;
import dev.retort.naming.ShortName;
import dev.retort.schema.Check;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlText;
import java.util.Optional;

/**
 * A column of a large table that becomes required. SET NOT NULL looks at all rows while nobody can use the table; a check
 * that is not valid yet, and validated in a transaction of its own, looks at them while everybody does, and lets SET NOT
 * NULL believe it.
 */
final class NotNullSteps {
    private final Clauses clauses;
    private final LiveCatalog catalog;
    private final ObjectName table;
    private final String column;

    NotNullSteps(Clauses clauses, LiveCatalog catalog, ObjectName table, String column) {
        this.clauses = clauses;
        this.catalog = catalog;
        this.table = table;
        this.column = column;
    }

    /** Whether it is worth that, or was begun that way. */
    boolean areNeeded() {
        return catalog.isLarge(table) || isBegun();
    }

    /**
     * The steps; the first is in the transaction of what comes before it.
     *
     * @param fill fills rows that were added without a value since the column was filled
     */
    void addTo(StepList steps, Optional<String> fill) {
        steps.run(clauses.alter(table) + "ADD CONSTRAINT " + clauses.quoted(name()) + " CHECK (" + condition()
                + ") NOT VALID");
        fill.ifPresent(sql -> steps.newGroup().run(sql));
        steps.newGroup().run(clauses.alter(table) + "VALIDATE CONSTRAINT " + clauses.quoted(name()));
        steps.newGroup().run(clauses.alterColumn(table, column) + "SET NOT NULL");
        steps.run(clauses.alter(table) + "DROP CONSTRAINT " + clauses.quoted(name()));
    }

    /** Takes the check away that a run has left which could not finish. */
    void removeLeftover(StepList steps) {
        if (isBegun()) {
            steps.run(clauses.alter(table) + "DROP CONSTRAINT " + clauses.quoted(name()));
        }
    }

    private boolean isBegun() {
        return catalog.constraintName(table, new Check(Optional.of(name()), SqlText.of(condition())))
                .filter(name()::equals)
                .isPresent();
    }

    private String condition() {
        return clauses.quoted(column) + " IS NOT NULL";
    }

    private String name() {
        return ShortName.of("retort_not_null_" + table.name() + "_" + column);
    }
}
