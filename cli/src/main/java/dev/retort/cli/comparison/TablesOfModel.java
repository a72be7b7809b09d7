package dev.retort.cli.comparison;

import dev.retort.cli.failure.Failure;
import dev.retort.cli.output.Console;
import dev.retort.introspector.OtherObject;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a model what is not a table to create or change: Retort's own tables, which an application may read, and
 * what the database holds as a view or as another relation that is read like a table.
 */
record TablesOfModel(Set<ObjectName> own, List<OtherObject> others, Schema stored, Console console) {
    private static final Set<OtherObject.Kind> READ_LIKE_TABLES = EnumSet.of(
            OtherObject.Kind.TABLE,
            OtherObject.Kind.PARTITIONED_TABLE,
            OtherObject.Kind.PARTITION,
            OtherObject.Kind.FOREIGN_TABLE,
            OtherObject.Kind.VIRTUAL_TABLE,
            OtherObject.Kind.VIEW,
            OtherObject.Kind.MATERIALIZED_VIEW);

    /**
     * What is left.
     *
     * @throws Failure when that is no table at all: every table there is would be one to drop
     */
    Schema in(Schema model) {
        List<Table> tables =
                model.tables().stream().filter(table -> isTable(table.name())).toList();
        if (tables.isEmpty()) {
            throw new Failure(
                    "the entities ask for no table (all of them are mapped to views or queries); nothing was compared");
        }
        return tables.size() == model.tables().size()
                ? model
                : model.withTables(tables.stream()
                        .map(table -> table.withForeignKeys(table.foreignKeys().stream()
                                .filter(key -> tables.stream()
                                                .anyMatch(kept -> kept.name().equals(key.referencedTable()))
                                        || model.table(key.referencedTable()).isEmpty())
                                .toList()))
                        .toList());
    }

    private boolean isTable(ObjectName name) {
        Optional<OtherObject> relation = others.stream()
                .filter(other ->
                        READ_LIKE_TABLES.contains(other.kind()) && other.table().isEmpty())
                .filter(other -> other.name().equals(name))
                // What is in both is a table with more to it than a description holds, such as an unlogged one.
                .filter(other -> stored.table(name).isEmpty())
                .findFirst();
        relation.filter(other -> other.kind() == OtherObject.Kind.TABLE).ifPresent(other -> {
            throw indescribable(other);
        });
        relation.ifPresent(other -> console.detail(
                name + " is a " + other.kind().words() + " in the database, and is not compared with its entity"));
        return relation.isEmpty() && !own.contains(name);
    }

    /** Taken for one that is missing, it would be created a second time. */
    private static Failure indescribable(OtherObject table) {
        return new Failure(
                "the entities ask for the table " + table.name() + ", but the one in the database " + table.reason()
                        + "; nothing was compared",
                "is it another one's table? give the entity another name: @Table(name = ...)");
    }
}
