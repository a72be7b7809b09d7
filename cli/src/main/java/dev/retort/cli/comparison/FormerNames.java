package dev.retort.cli.comparison;

import dev.retort.differ.rename.Rename;
import dev.retort.model.Model;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The renames that entities declare, as far as they are still to be done: the old name is there and nobody asks for it any
 * more, the new one is not there yet. Old names are compared without regard to case, as people write them.
 */
record FormerNames(Model model, DefaultSchema defaultSchema, Schema live, Schema desired) {
    List<Rename> pending() {
        List<Rename> renames = new ArrayList<>();
        model.origins().forEach((written, origin) -> {
            ObjectName name = defaultSchema.leftOut(written);
            Optional<Table> stored =
                    live.table(name).or(() -> origin.formerTable().flatMap(former -> gone(former, name)));
            stored.filter(table -> !table.name().equals(name))
                    .ifPresent(table -> renames.add(new Rename(table.name().written(), name.written())));
            stored.ifPresent(
                    table -> origin.formerColumns().forEach((column, former) -> column(table, name, column, former)
                            .ifPresent(renames::add)));
        });
        return renames;
    }

    /** The table that was called so and is wanted under no name but the new one. */
    private Optional<Table> gone(String former, ObjectName fresh) {
        ObjectName named = defaultSchema.leftOut(ObjectName.parse(former));
        ObjectName old = named.schema().isPresent() ? named : new ObjectName(fresh.schema(), named.name());
        return live.tables().stream()
                .filter(table -> table.name().schema().equals(old.schema())
                        && table.name().name().equalsIgnoreCase(old.name()))
                .filter(table -> desired.table(table.name()).isEmpty())
                .findFirst();
    }

    private Optional<Rename> column(Table stored, ObjectName table, String column, String former) {
        Optional<String> fresh = desired.table(table).stream()
                .flatMap(asked -> asked.columns().stream())
                .map(Column::name)
                .filter(column::equals)
                .findFirst();
        boolean toDo = fresh.isPresent() && stored.column(column).isEmpty();
        return stored.columns().stream()
                .map(Column::name)
                .filter(name -> toDo && name.equalsIgnoreCase(former))
                .filter(name -> desired.table(table)
                        .flatMap(asked -> asked.column(name))
                        .isEmpty())
                .findFirst()
                .map(name -> new Rename(path(stored.name(), name), path(table, column)));
    }

    private static String path(ObjectName table, String column) {
        return table.written() + "." + ObjectName.of(column).written();
    }
}
