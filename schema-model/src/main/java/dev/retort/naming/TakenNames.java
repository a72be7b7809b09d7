package dev.retort.naming;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Constraint;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that are in use in one schema. Databases differ in what must not share a name; here tables, sequences,
 * constraints and indexes all must not, so that a name that is free is free everywhere.
 */
public final class TakenNames {
    private final Schema schema;
    private final ObjectName owner;
    private final Set<String> given = new HashSet<>();

    TakenNames(Schema schema, ObjectName owner) {
        this.schema = schema;
        this.owner = owner;
    }

    /** Counts the names of a table that is about to be created. */
    void take(Table table) {
        given.add(table.name().name());
        table.primaryKey().flatMap(Constraint::name).ifPresent(given::add);
        table.uniques().forEach(unique -> unique.name().ifPresent(given::add));
        table.foreignKeys().forEach(key -> key.name().ifPresent(given::add));
        table.checks().forEach(check -> check.name().ifPresent(given::add));
        table.indexes().forEach(index -> index.name().ifPresent(given::add));
        table.columns().forEach(column -> column.allowedValues()
                .flatMap(AllowedValues::constraintName)
                .ifPresent(given::add));
    }

    /** The conventional name when it is free, else one that ends in a hash of table and structure; taken from now on. */
    String free(String conventional, String structure) {
        String whole = owner.written() + " " + structure;
        String name = conventional;
        while (!take(name)) {
            name = ShortName.hashed(conventional, whole);
            whole += "'";
        }
        return name;
    }

    /** Unnamed checks of a table are counted. */
    String freeCheck() {
        int number = 1;
        while (!take(NamingConvention.check(owner, number))) {
            number++;
        }
        return NamingConvention.check(owner, number);
    }

    private boolean take(String name) {
        return !isInUse(schema, owner, name) && given.add(name);
    }

    /** Whether anything in the schema that the owner is in has this name. */
    public static boolean isInUse(Schema schema, ObjectName owner, String name) {
        return schema.isInUse(owner.withName(name));
    }
}
