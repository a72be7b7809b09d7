package dev.retort.differ.constraint;

import dev.retort.differ.Scope;
import dev.retort.differ.form.Both;
import dev.retort.differ.managed.ForeignKeyPairs;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.DropForeignKey;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares the foreign keys of a table by what refers to what, and then by their actions. Names do not matter. */
public final class ForeignKeyDiffer {
    private final Scope scope;
    private final ObjectName table;
    private final List<Both<ForeignKey>> present;
    private final List<Both<ForeignKey>> asked;

    public ForeignKeyDiffer(Scope scope, Pair<Both<Table>> tables) {
        this.scope = scope;
        this.table = tables.after().original().name();
        this.present = inOrder(tables.before());
        this.asked = inOrder(tables.after());
        this.present.sort(Comparator.comparing(key -> !scope.managed().constraint(table, key.original())));
    }

    public void compare() {
        List<Both<ForeignKey>> added = new ArrayList<>();
        for (Both<ForeignKey> wanted : asked) {
            Optional<Both<ForeignKey>> same = first(wanted, true);
            Optional<Both<ForeignKey>> like = same.or(() -> first(wanted, false));
            like.ifPresent(present::remove);
            if (same.isEmpty()) {
                like.ifPresent(live -> scope.changes().add(new DropForeignKey(table, live.original())));
                added.add(wanted);
            }
        }
        present.forEach(live -> {
            if (scope.managed().constraint(table, live.original())) {
                scope.changes().add(new DropForeignKey(table, live.original()));
            } else {
                scope.changes()
                        .leaveAlone("foreign key", table, live.original().name().orElse(""));
            }
        });
        added.forEach(wanted -> scope.changes().add(AddForeignKey.of(table, wanted.original())));
    }

    private Optional<Both<ForeignKey>> first(Both<ForeignKey> wanted, boolean withActions) {
        ForeignKey asksFor = wanted.canonical();
        ForeignKeyPairs pairs = ForeignKeyPairs.of(asksFor);
        return present.stream()
                .filter(live -> ForeignKeyPairs.of(live.canonical()).equals(pairs))
                .filter(live -> !withActions || sameActions(asksFor, live.canonical()))
                .findFirst();
    }

    private static boolean sameActions(ForeignKey one, ForeignKey other) {
        return one.onDelete() == other.onDelete()
                && one.onUpdate() == other.onUpdate()
                && one.deferral() == other.deferral();
    }

    private static List<Both<ForeignKey>> inOrder(Both<Table> table) {
        List<Both<ForeignKey>> all = new ArrayList<>(
                Both.zip(table.original().foreignKeys(), table.canonical().foreignKeys()));
        all.sort(Comparator.comparing((Both<ForeignKey> key) ->
                        String.join(",", key.original().columns()))
                .thenComparing(key -> key.original().toString()));
        return all;
    }
}
