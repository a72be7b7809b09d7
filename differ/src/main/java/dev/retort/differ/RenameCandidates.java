package dev.retort.differ;

import dev.retort.operation.TypeName;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is gone and could be what is new, so that somebody is asked before values are lost. */
final class RenameCandidates {
    private final Scope scope;

    RenameCandidates(Scope scope) {
        this.scope = scope;
    }

    void columns(ObjectName table, List<Column> gone, List<Column> added) {
        for (Column old : gone) {
            for (Column fresh : added) {
                if (compatible(old.type(), fresh.type()) && sameGeneration(old, fresh)) {
                    add("column", table, Optional.of(old.name()), table, Optional.of(fresh.name()), types(old, fresh));
                }
            }
        }
    }

    void tables(List<Table> gone, List<Table> added) {
        for (Table old : gone) {
            Map<String, ColumnType> columns = new HashMap<>();
            old.columns().forEach(column -> columns.put(column.name(), column.type()));
            for (Table fresh : added) {
                long common = fresh.columns().stream()
                        .filter(column -> {
                            ColumnType type = columns.get(column.name());
                            return type != null && compatible(type, column.type());
                        })
                        .count();
                if (alike(old, fresh, common)) {
                    String what = common + " of " + fresh.columns().size() + " columns in common";
                    add("table", old.name(), Optional.empty(), fresh.name(), Optional.empty(), what);
                }
            }
        }
    }

    void sequences(List<Sequence> gone, List<Sequence> added) {
        for (Sequence old : gone) {
            for (Sequence fresh : added) {
                // Every sequence counts like every other; only one that a revision made is taken for another's old
                // name.
                if (scope.managed().sequence(old.name()) && IdentityComparison.fits(fresh.options(), old.options())) {
                    add("sequence", old.name(), Optional.empty(), fresh.name(), Optional.empty(), "counting alike");
                }
            }
        }
    }

    /** A table of our own may have changed by half; one of somebody else's has to look exactly alike to be meant. */
    private boolean alike(Table old, Table fresh, long common) {
        int larger = Math.max(old.columns().size(), fresh.columns().size());
        return scope.managed().table(old.name()) ? common * 2 >= larger : common == larger;
    }

    private void add(
            String kind,
            ObjectName object,
            Optional<String> column,
            ObjectName newObject,
            Optional<String> newColumn,
            String what) {
        if (!scope.request().noRenames()) {
            scope.changes().possibleRenames.add(new PossibleRename(kind, object, column, newObject, newColumn, what));
        }
    }

    private static boolean sameGeneration(Column old, Column fresh) {
        return old.computed().equals(fresh.computed());
    }

    private static boolean compatible(ColumnType old, ColumnType fresh) {
        return old.equals(fresh) || (family(old) != Family.OTHER && family(old) == family(fresh));
    }

    private enum Family {
        INTEGER,
        TEXT,
        OTHER
    }

    private static Family family(ColumnType type) {
        if (type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt) {
            return Family.INTEGER;
        }
        boolean text = type instanceof ColumnType.Char
                || type instanceof ColumnType.Varchar
                || type instanceof ColumnType.Text;
        return text ? Family.TEXT : Family.OTHER;
    }

    private static String types(Column old, Column fresh) {
        return old.type().equals(fresh.type())
                ? TypeName.of(old.type())
                : TypeName.of(old.type()) + " and " + TypeName.of(fresh.type());
    }
}
