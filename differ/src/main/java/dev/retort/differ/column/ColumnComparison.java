package dev.retort.differ.column;

import dev.retort.differ.IdentityComparison;
import dev.retort.differ.Scope;
import dev.retort.differ.form.Both;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Generation;
import dev.retort.schema.ObjectName;
import java.util.Optional;
import java.util.function.Function;

/**
 * What becomes of a column: its own spelling wherever both sides mean the same, the model's where they do not. Where the
 * model is silent on something that a column can have without its knowledge, the column keeps it.
 */
final class ColumnComparison {
    private final Scope scope;
    private final ObjectName table;
    private final Both<Column> live;
    private final Both<Column> wanted;

    ColumnComparison(Scope scope, ObjectName table, Both<Column> live, Both<Column> wanted) {
        this.scope = scope;
        this.table = table;
        this.live = live;
        this.wanted = wanted;
    }

    /** Whether both are computed from the same expression, or neither is computed. Entities do not say where it is stored. */
    static boolean sameComputation(Column live, Column wanted) {
        return live.computed()
                .map(Generation.Computed::expression)
                .equals(wanted.computed().map(Generation.Computed::expression));
    }

    /** The column after the change; equal to the live one when there is none. */
    Column result() {
        Column before = live.original();
        // The default goes first and comes last, because a generated column has none.
        return before.withDefault(Optional.empty())
                .withGeneration(generation())
                .withDefault(chosen(Column::defaultValue))
                .withType(type())
                .withNullable(nullable())
                .withAllowedValues(allowedValues())
                .withCollation(collation())
                .withComment(comment());
    }

    private <T> T chosen(Function<Column, T> attribute) {
        boolean same = attribute.apply(live.canonical()).equals(attribute.apply(wanted.canonical()));
        return attribute.apply(same ? live.original() : wanted.original());
    }

    private ColumnType type() {
        boolean asMade = scope.managed()
                .replayed(table, live.original().name())
                .filter(made -> made.type().equals(live.original().type()))
                .isPresent();
        TypeByHand byHand = new TypeByHand(
                live.original().type(),
                wanted.canonical().type(),
                scope.request().foreignTypes());
        if (asMade || !byHand.isLeftAlone()) {
            return chosen(Column::type);
        }
        byHand.notice(table + "." + live.original().name()).ifPresent(scope.changes().warnings::add);
        return live.original().type();
    }

    private boolean nullable() {
        // An identity is not null by itself, whatever the model says.
        boolean decidedByIdentity = wanted.original().identity().isPresent();
        return decidedByIdentity
                ? live.original().nullable()
                : wanted.original().nullable();
    }

    private Optional<Generation> generation() {
        if (live.original().computed().isPresent()) {
            return live.original().generation();
        }
        Optional<Generation.Identity> present = live.canonical().identity();
        Optional<Generation.Identity> asked = wanted.canonical().identity();
        boolean same = present.isPresent() == asked.isPresent()
                && (present.isEmpty() || IdentityComparison.fits(asked.get(), present.get()));
        return same ? live.original().generation() : wanted.original().generation();
    }

    private Optional<AllowedValues> allowedValues() {
        Optional<AllowedValues> present = live.original().allowedValues();
        Optional<AllowedValues> asked = wanted.original().allowedValues();
        if (asked.isEmpty()) {
            boolean ours = scope.managed().allowedValues(table, live.original().name());
            if (present.isPresent() && !ours) {
                present.get().constraintName().ifPresent(name -> scope.changes().leaveAlone("check", table, name));
            }
            return ours ? Optional.empty() : present;
        }
        if (present.isEmpty()) {
            return asked;
        }
        return Optional.of(
                present.get().sameValues(asked.get())
                        ? present.get()
                        : asked.get().withConstraintName(present.get().constraintName()));
    }

    private Optional<String> collation() {
        boolean silent = wanted.original().collation().isEmpty()
                && !scope.managed().collation(table, live.original().name());
        return silent ? live.original().collation() : chosen(Column::collation);
    }

    private Optional<String> comment() {
        boolean silent = wanted.original().comment().isEmpty()
                && !scope.managed().columnComment(table, live.original().name());
        return silent ? live.original().comment() : chosen(Column::comment);
    }
}
