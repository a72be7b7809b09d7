package dev.retort.differ.constraint;

import dev.retort.differ.Scope;
import dev.retort.differ.form.Both;
import dev.retort.operation.AddCheck;
import dev.retort.operation.DropCheck;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Check;
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

/** Compares the checks of a table: those the model names by name and condition, the others by condition alone. */
public final class CheckDiffer {
    private final Scope scope;
    private final ObjectName table;
    private final List<Both<Check>> present;
    private final List<Both<Check>> asked;
    private final Map<Both<Check>, Both<Check>> found = new LinkedHashMap<>();
    private final StoredNames names;

    public CheckDiffer(Scope scope, Pair<Both<Table>> tables) {
        this.scope = scope;
        this.table = tables.after().original().name();
        this.names = new StoredNames(scope.request().capabilities().identifierBytes());
        this.present = inOrder(tables.before());
        this.asked = inOrder(tables.after());
    }

    public void compare() {
        match((wanted, live) -> names.same(name(wanted), name(live)));
        match((wanted, live) -> names.sameIgnoringCase(name(wanted), name(live)));
        match(CheckDiffer::sameCondition);
        found.forEach((wanted, live) -> {
            boolean renamed = name(wanted).isPresent() && !names.sameIgnoringCase(name(wanted), name(live));
            Optional<SchemaOperation> rename =
                    renamed ? new NewName(scope, table).of(live.original(), name(wanted)) : Optional.empty();
            if (rename.isPresent()) {
                scope.changes().add(rename.get());
            } else if (renamed || !sameCondition(wanted, live)) {
                scope.changes().add(new DropCheck(table, live.original()));
                scope.changes().add(AddCheck.of(table, wanted.original()));
            }
        });
        present.forEach(live -> {
            if (scope.managed().constraint(table, live.original())) {
                scope.changes().add(new DropCheck(table, live.original()));
            } else {
                scope.changes().leaveAlone("check", table, name(live).orElse(""));
            }
        });
        asked.forEach(wanted -> scope.changes().add(AddCheck.of(table, wanted.original())));
    }

    private void match(BiPredicate<Both<Check>, Both<Check>> same) {
        for (Both<Check> wanted : List.copyOf(asked)) {
            Optional<Both<Check>> live =
                    present.stream().filter(one -> same.test(wanted, one)).findFirst();
            live.ifPresent(one -> {
                found.put(wanted, one);
                asked.remove(wanted);
                present.remove(one);
            });
        }
    }

    private static boolean sameCondition(Both<Check> wanted, Both<Check> live) {
        return wanted.canonical().condition().equals(live.canonical().condition());
    }

    private static Optional<String> name(Both<Check> check) {
        return check.original().name();
    }

    private static List<Both<Check>> inOrder(Both<Table> table) {
        List<Both<Check>> all = new ArrayList<>(
                Both.zip(table.original().checks(), table.canonical().checks()));
        all.sort(Comparator.comparing((Both<Check> check) -> name(check).orElse(""))
                .thenComparing(check -> check.original().condition().text()));
        return all;
    }
}
