package dev.retort.differ.column;

import dev.retort.differ.Scope;
import dev.retort.differ.form.Both;
import dev.retort.differ.rename.RenameCandidates;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropColumn;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the columns of a table that is on both sides; columns are one and the same when their names are. */
public final class ColumnDiffer {
    private final Scope scope;
    private final ObjectName table;
    private final Pair<Table> tables;
    private final Pair<List<Both<Column>>> columns;
    private final Map<String, Both<Column>> desired = new HashMap<>();
    private final Set<String> present = new HashSet<>();

    public ColumnDiffer(Scope scope, Pair<Both<Table>> tables) {
        this.scope = scope;
        this.table = tables.after().original().name();
        this.tables = new Pair<>(tables.before().canonical(), tables.after().canonical());
        this.columns = new Pair<>(columns(tables.before()), columns(tables.after()));
        this.columns.after().forEach(column -> desired.put(column.original().name(), column));
        this.columns.before().forEach(column -> present.add(column.original().name()));
    }

    private static List<Both<Column>> columns(Both<Table> table) {
        return Both.zip(table.original().columns(), table.canonical().columns());
    }

    public void compare() {
        List<Column> gone = new ArrayList<>();
        for (int place = 0; place < columns.before().size(); place++) {
            Both<Column> live = columns.before().get(place);
            Both<Column> wanted = desired.get(live.original().name());
            if (wanted != null) {
                modify(live, wanted, place);
            } else if (scope.managed().column(table, live.original().name())) {
                scope.changes().add(new DropColumn(table, live.original(), nextStaying(place)));
                gone.add(live.canonical());
            } else {
                leaveAlone(live.original());
                gone.add(live.canonical());
            }
        }
        List<Both<Column>> added = columns.after().stream()
                .filter(column -> !present.contains(column.original().name()))
                .toList();
        added.forEach(column -> scope.changes()
                .add(new AddColumn(table, column.original(), backfill(column.original()), Optional.empty())));
        new RenameCandidates(scope)
                .columns(tables, gone, added.stream().map(Both::canonical).toList());
    }

    private void modify(Both<Column> live, Both<Column> wanted, int place) {
        if (!ColumnComparison.sameComputation(live.canonical(), wanted.canonical())) {
            // No database turns a computed column into another one; what it held was computed from what stays.
            scope.changes().add(new DropColumn(table, live.original(), nextStaying(place)));
            scope.changes()
                    .add(new AddColumn(table, wanted.original(), backfill(wanted.original()), nextStaying(place)));
            return;
        }
        Column after = new ColumnComparison(scope, table, live, wanted).result();
        if (!after.equals(live.original())) {
            boolean becomesRequired = live.original().nullable() && !after.nullable();
            scope.changes()
                    .add(new AlterColumn(
                            table,
                            live.original(),
                            after,
                            becomesRequired ? fill(after) : Optional.empty(),
                            Optional.empty()));
        }
    }

    /** The first column behind {@code place} that is on both sides, so that a dropped one can be put back in front of it. */
    private Optional<String> nextStaying(int place) {
        return columns.before().stream()
                .skip(place + 1L)
                .map(column -> column.original().name())
                .filter(desired::containsKey)
                .findFirst();
    }

    private void leaveAlone(Column column) {
        scope.changes().leaveAlone("column", table, column.name());
        boolean required = !column.nullable()
                && column.defaultValue().isEmpty()
                && column.generation().isEmpty();
        if (required) {
            scope.changes()
                    .warnings
                    .add(table + "." + column.name() + " is not null and has no default, and no entity maps it:"
                            + " the application cannot insert into " + table);
        }
    }

    private Optional<Backfill> backfill(Column column) {
        boolean needed = !column.nullable()
                && column.defaultValue().isEmpty()
                && column.generation().isEmpty();
        return needed ? fill(column).or(() -> Optional.of(new Backfill.Undecided())) : Optional.empty();
    }

    /** What old rows get: the default, or the value that Java gives a field which cannot be null. */
    private Optional<Backfill> fill(Column column) {
        return column.defaultValue()
                .or(() -> scope.request().isPrimitive(table, column.name())
                        ? NeutralValue.of(column.type())
                        : Optional.empty())
                .map(Backfill.With::new);
    }
}
