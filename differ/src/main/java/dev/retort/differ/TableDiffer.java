package dev.retort.differ;

import dev.retort.differ.column.ColumnDiffer;
import dev.retort.differ.constraint.AccessDiffer;
import dev.retort.differ.constraint.CheckDiffer;
import dev.retort.differ.constraint.ForeignKeyDiffer;
import dev.retort.differ.constraint.PrimaryKeyDiffer;
import dev.retort.differ.form.Both;
import dev.retort.differ.rename.RenameCandidates;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropTable;
import dev.retort.operation.SetComment;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the tables; they are one and the same when their names are. */
final class TableDiffer {
    private final Scope scope;
    private final Map<ObjectName, Both<Table>> live;
    private final Map<ObjectName, Both<Table>> desired;

    TableDiffer(Scope scope, Pair<Both<Schema>> schemas) {
        this.scope = scope;
        this.live = byName(schemas.before());
        this.desired = byName(schemas.after());
    }

    void compare() {
        List<Table> gone = new ArrayList<>();
        live.forEach((name, table) -> {
            Both<Table> wanted = desired.get(name);
            if (wanted != null) {
                modify(new Pair<>(table, wanted));
            } else if (scope.managed().table(name)) {
                scope.changes().add(new DropTable(SeedRowDiffer.withoutRows(table.original())));
                gone.add(table.canonical());
            } else {
                scope.changes().leaveAlone("table", name);
                gone.add(table.canonical());
            }
        });
        List<Table> added = new ArrayList<>();
        desired.forEach((name, table) -> {
            if (!live.containsKey(name)) {
                scope.changes().add(new CreateTable(SeedRowDiffer.withoutRows(table.original())));
                SeedRowDiffer.missing(name, List.of(), table.original().seedRows())
                        .forEach(scope.changes()::add);
                added.add(table.canonical());
            }
        });
        new RenameCandidates(scope).tables(gone, added);
    }

    private void modify(Pair<Both<Table>> tables) {
        new ColumnDiffer(scope, tables).compare();
        new PrimaryKeyDiffer(scope, tables).compare();
        new AccessDiffer(scope, tables).compare();
        new CheckDiffer(scope, tables).compare();
        new ForeignKeyDiffer(scope, tables).compare();
        comment(tables.before().original(), tables.after().original());
        Table wanted = tables.after().original();
        SeedRowDiffer.missing(wanted.name(), tables.before().original().seedRows(), wanted.seedRows())
                .forEach(scope.changes()::add);
    }

    private void comment(Table before, Table after) {
        Optional<String> asked = after.comment();
        boolean silent = asked.isEmpty() && !scope.managed().tableComment(after.name());
        if (!silent && !asked.equals(before.comment())) {
            scope.changes().add(new SetComment(after.name(), before.comment(), asked));
        }
    }

    private static Map<ObjectName, Both<Table>> byName(Both<Schema> schema) {
        Map<ObjectName, Both<Table>> tables = new LinkedHashMap<>();
        Both.zip(schema.original().tables(), schema.canonical().tables())
                .forEach(table -> tables.put(table.original().name(), table));
        return tables;
    }
}
