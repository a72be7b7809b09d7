package dev.retort.dialect.sqlite;

import dev.retort.dialect.createtext.CreateTableText;
import java.util.Locale;
import java.util.Set;

/** A STRICT table takes six types only; others are told by what they store. */
final class StrictTypes {
    private static final Set<String> ALLOWED = Set.of("int", "integer", "real", "text", "blob", "any");

    private StrictTypes() {}

    /** The type itself for a table that is not strict. */
    static String text(CreateTableText table, String type) {
        return !table.strict() || ALLOWED.contains(type.toLowerCase(Locale.ROOT)) ? type : strict(type);
    }

    private static String strict(String type) {
        return switch (Affinity.of(type)) {
            case INTEGER -> "INTEGER";
            case TEXT -> "TEXT";
            case BLOB -> "BLOB";
            case REAL -> "REAL";
            case NUMERIC -> type.equals("boolean") ? "INTEGER" : "ANY";
        };
    }
}
