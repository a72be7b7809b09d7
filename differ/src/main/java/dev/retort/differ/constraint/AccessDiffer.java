package dev.retort.differ.constraint;

import dev.retort.differ.Scope;
import dev.retort.differ.form.Both;
import dev.retort.naming.NameOrigin;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Compares the unique constraints and indexes of a table. What the model names is found by its name, the rest by what it
 * is. A name the model gives is part of what it asks for: found under another name, the thing is renamed.
 */
public final class AccessDiffer {
    private final Scope scope;
    private final ObjectName table;
    private final List<Access> present;
    private final List<Access> asked;
    private final Map<Access, Access> found = new LinkedHashMap<>();
    private final StoredNames names;

    public AccessDiffer(Scope scope, Pair<Both<Table>> tables) {
        this.scope = scope;
        this.table = tables.after().original().name();
        this.names = new StoredNames(scope.request().capabilities().identifierBytes());
        this.present = inOrder(tables.before());
        this.asked = inOrder(tables.after());
        // What a revision made is preferred to what somebody added beside it.
        this.present.sort(Comparator.comparing(access -> !access.isManaged(scope.managed(), table)));
    }

    public void compare() {
        match((wanted, live) -> names.same(wanted.name(), live.name()));
        match((wanted, live) -> names.sameIgnoringCase(wanted.name(), live.name()));
        match(AccessComparison::same);
        match((wanted, live) -> wanted.kind().equals(live.kind()) && stands(wanted, live));
        match(this::stands);
        found.forEach((wanted, live) -> {
            boolean renamed = wanted.name().isPresent() && !names.sameIgnoringCase(wanted.name(), live.name());
            Optional<SchemaOperation> rename = renamed ? new NewName(scope, table).of(live, wanted) : Optional.empty();
            if (rename.isPresent()) {
                scope.changes().add(rename.get());
            } else if (renamed || !fits(wanted, live)) {
                scope.changes().add(live.drop(table));
                scope.changes().add(wanted.add(table));
            }
        });
        present.forEach(this::dropOrLeave);
        asked.forEach(wanted -> scope.changes().add(wanted.add(table)));
    }

    /** Without a name in common, a partial index is what is asked for only when a revision made it under the usual name. */
    private boolean stands(Access wanted, Access live) {
        return fits(wanted, live) && (!isPartial(live) || isUsual(live));
    }

    /**
     * A unique index that somebody added is unique in whatever direction. One that a revision made has the direction an
     * entity asked for, and is another thing once the entity no longer does.
     */
    private boolean fits(Access wanted, Access live) {
        return AccessComparison.fits(wanted, live)
                && !(wanted instanceof Access.OfUnique
                        && live.isDescending()
                        && live.isManaged(scope.managed(), table));
    }

    private static boolean isPartial(Access access) {
        return access instanceof Access.OfIndex one
                && one.index().canonical().where().isPresent();
    }

    private boolean isUsual(Access access) {
        return access instanceof Access.OfIndex one
                && access.isManaged(scope.managed(), table)
                && access.name()
                        .filter(name -> NameOrigin.of(table, one.index().original(), name) != NameOrigin.EXPLICIT)
                        .isPresent();
    }

    private void match(BiPredicate<Access, Access> same) {
        for (Access wanted : List.copyOf(asked)) {
            Optional<Access> live =
                    present.stream().filter(one -> same.test(wanted, one)).findFirst();
            live.ifPresent(one -> {
                found.put(wanted, one);
                asked.remove(wanted);
                present.remove(one);
            });
        }
    }

    private void dropOrLeave(Access live) {
        if (live.isManaged(scope.managed(), table)) {
            scope.changes().add(live.drop(table));
        } else {
            scope.changes().leaveAlone(live.kind(), table, live.name().orElse(""));
        }
    }

    /** In an order that does not depend on the one in which things were found. */
    private static List<Access> inOrder(Both<Table> table) {
        List<Access> all = new ArrayList<>();
        Both.zip(table.original().uniques(), table.canonical().uniques())
                .forEach(unique -> all.add(new Access.OfUnique(unique)));
        Both.zip(table.original().indexes(), table.canonical().indexes())
                .forEach(index -> all.add(new Access.OfIndex(index)));
        all.sort(Comparator.comparing((Access access) -> access.name().orElse(""))
                .thenComparing(Access::toString));
        return all;
    }
}
