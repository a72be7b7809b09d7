package dev.retort.runtime.replay;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table as the revisions know it, then as the database knows it. */
final class KnownTable {
    private final ObjectName name;
    private final Optional<Table> replayed;
    private final AdoptedObjects adopted;

    KnownTable(ObjectName name, Schema schema, AdoptedObjects adopted) {
        this.name = name;
        this.replayed = schema.table(name);
        this.adopted = adopted;
    }

    Table whole() {
        return replayed.or(() -> adopted.table(name)).orElseThrow(this::noTable);
    }

    /** What {@code find} sees in the table; the revisions are asked first. */
    <T> T part(String what, Function<Table, Optional<T>> find, Function<Table, String> present) {
        return replayed.flatMap(find)
                .or(() -> adopted.table(name).flatMap(find))
                .orElseThrow(() ->
                        new UnfitException(name + " has no " + what + "; it has " + some(present.apply(whole()))));
    }

    Column column(String column) {
        return part("column " + column, table -> table.column(column), table -> table.columns().stream()
                .map(Column::name)
                .collect(Collectors.joining(", ")));
    }

    private UnfitException noTable() {
        return new UnfitException(
                adopted.isThere()
                        ? "there is no table " + name
                                + ", neither from the revisions before this one nor in the database"
                        : "no revision before this one creates the table " + name
                                + ", and there is no database to ask");
    }

    private static String some(String present) {
        return present.isEmpty() ? "none" : present;
    }
}
