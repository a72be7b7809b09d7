package dev.retort.differ.rename;

import dev.retort.differ.IdentityComparison;
import dev.retort.differ.Scope;
import dev.retort.operation.TypeName;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;

/** Finds what is gone and could be what is new, so that somebody is asked before values are lost. */
public final class RenameCandidates {
    private final Scope scope;

    public RenameCandidates(Scope scope) {
        this.scope = scope;
    }

    public void columns(Pair<Table> tables, List<Column> gone, List<Column> added) {
        ColumnLikeness likeness = new ColumnLikeness(tables.before(), tables.after());
        ObjectName table = tables.after().name();
        for (Column old : gone) {
            for (Column fresh : added) {
                if (likeness.possible(old, fresh)) {
                    add(new PossibleRename(
                            "column",
                            table,
                            Optional.of(old.name()),
                            table,
                            Optional.of(fresh.name()),
                            types(old, fresh),
                            scope.managed().column(table, old.name()),
                            likeness.score(old, fresh)));
                }
            }
        }
    }

    public void tables(List<Table> gone, List<Table> added) {
        for (Table old : gone) {
            boolean managed = scope.managed().table(old.name());
            for (Table fresh : added) {
                TableLikeness likeness = new TableLikeness(old, fresh);
                if (likeness.possible(managed)) {
                    String what =
                            likeness.commonColumns() + " of " + fresh.columns().size() + " columns in common";
                    add(object("table", old.name(), fresh.name(), what, managed, likeness.score()));
                }
            }
        }
    }

    public void sequences(List<Sequence> gone, List<Sequence> added) {
        for (Sequence old : gone) {
            for (Sequence fresh : added) {
                // Every sequence counts like every other; only one that a revision made is taken for another's old
                // name.
                if (scope.managed().sequence(old.name()) && IdentityComparison.fits(fresh.options(), old.options())) {
                    int score = NameLikeness.of(old.name().name(), fresh.name().name());
                    add(object("sequence", old.name(), fresh.name(), "both counting alike", true, score));
                }
            }
        }
    }

    private static PossibleRename object(
            String kind, ObjectName old, ObjectName fresh, String what, boolean drops, int score) {
        return new PossibleRename(kind, old, Optional.empty(), fresh, Optional.empty(), what, drops, score);
    }

    private void add(PossibleRename rename) {
        if (!scope.request().noRenames()) {
            scope.changes().possibleRenames.add(rename);
        }
    }

    private static String types(Column old, Column fresh) {
        return old.type().equals(fresh.type())
                ? "both " + TypeName.of(old.type())
                : TypeName.of(old.type()) + " and " + TypeName.of(fresh.type());
    }
}
