package dev.retort.naming;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names that are in use in one schema. Databases differ in what must not share a name; here tables, sequences,
 * constraints and indexes all must not, so that a name that is free is free everywhere. The schema is searched for each
 * name that is asked for: a set of all names would be built anew for every operation, and most have a name already.
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
        Optional<String> wanted = Optional.of(name);
        for (Table table : schema.tables()) {
            if (table.name().schema().equals(owner.schema())
                    && (table.name().name().equals(name) || holds(table, wanted))) {
                return true;
            }
        }
        return schema.sequence(owner.withName(name)).isPresent();
    }

    private static boolean holds(Table table, Optional<String> name) {
        for (Column column : table.columns()) {
            if (column.allowedValues().isPresent()
                    && column.allowedValues().get().constraintName().equals(name)) {
                return true;
            }
        }
        for (Index index : table.indexes()) {
            if (index.name().equals(name)) {
                return true;
            }
        }
        return (table.primaryKey().isPresent()
                        && table.primaryKey().get().name().equals(name))
                || anyNamed(table.uniques(), name)
                || anyNamed(table.foreignKeys(), name)
                || anyNamed(table.checks(), name);
    }

    private static boolean anyNamed(List<? extends Constraint> constraints, Optional<String> name) {
        for (Constraint constraint : constraints) {
            if (constraint.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
