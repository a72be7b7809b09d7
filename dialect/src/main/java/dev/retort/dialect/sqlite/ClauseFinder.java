package dev.retort.dialect.sqlite;

import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.createtext.Clause;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.dialect.token.ExpressionText;
import dev.retort.dialect.token.InList;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;

/** Finds the clause that says a constraint: by its name, and where the statement names none like that by its structure. */
record ClauseFinder(CreateTableText text) {
    Optional<? extends Clause> find(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return text.primaryKey();
        } else if (constraint instanceof Unique unique) {
            return named(unique, Clause.Unique.class).or(() -> text.clauses(Clause.Unique.class).stream()
                    .filter(clause -> same(clause.columns(), unique.columns()))
                    .findFirst());
        } else if (constraint instanceof ForeignKey key) {
            return named(key, Clause.ForeignKey.class).or(() -> text.clauses(Clause.ForeignKey.class).stream()
                    .filter(clause -> same(clause, key))
                    .findFirst());
        } else if (constraint instanceof Check check) {
            return named(check, Clause.Check.class).or(() -> text.clauses(Clause.Check.class).stream()
                    .filter(clause -> ExpressionText.same(
                            clause.condition(), check.condition().on(DatabaseKind.SQLITE), DatabaseKind.SQLITE))
                    .findFirst());
        }
        throw new IllegalStateException("constraints are sealed");
    }

    /** The check that keeps the allowed values of a column: the one of their name, else the first list for the column. */
    Optional<Clause.Check> allowedValues(ObjectName table, Column column) {
        return text.clauses(Clause.Check.class).stream()
                .filter(check -> InList.parse(check.condition(), DatabaseKind.SQLITE)
                        .filter(list -> list.column().equalsIgnoreCase(column.name()))
                        .isPresent())
                .min((left, right) ->
                        Boolean.compare(!isNamedAs(left, table, column), !isNamedAs(right, table, column)));
    }

    private static boolean isNamedAs(Clause.Check check, ObjectName table, Column column) {
        String wanted = ConstraintNames.ofAllowedValues(table, column);
        return check.name().filter(wanted::equalsIgnoreCase).isPresent();
    }

    private <C extends Clause> Optional<C> named(Constraint constraint, Class<C> kind) {
        return constraint.name().flatMap(text::named).filter(kind::isInstance).map(kind::cast);
    }

    private static boolean same(Clause.ForeignKey clause, ForeignKey key) {
        return same(clause.columns(), key.columns())
                && clause.referencedTable()
                        .equalsIgnoreCase(key.referencedTable().name())
                && (clause.referencedColumns().isEmpty() || same(clause.referencedColumns(), key.referencedColumns()));
    }

    private static boolean same(List<String> left, List<String> right) {
        boolean same = left.size() == right.size();
        for (int at = 0; same && at < left.size(); at++) {
            same = left.get(at).equalsIgnoreCase(right.get(at));
        }
        return same;
    }
}
