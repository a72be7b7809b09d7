package dev.retort.dialect.sqlite;

import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.schema.ObjectName;
import java.util.List;
import java.util.TreeSet;

/** Names of tables, which live in no schema. */
final class SqliteNames {
    private SqliteNames() {}

    /**
     * The name without a schema.
     *
     * @throws UnsupportedSchemaException when it has one
     */
    static String plain(ObjectName name) {
        name.schema().ifPresent(schema -> {
            throw new UnsupportedSchemaException("SQLite has no schemas, and " + name + " lives in the schema " + schema
                    + "; leave it out there (onlyOn or exclude), or map the schema to the default one");
        });
        return name.name();
    }

    /** Equal for names that differ in case only; SQLite knows the case of the letters from A to Z. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.chars().forEach(letter -> folded.append((char) (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter)));
        return folded.toString();
    }

    /**
     * SQLite does not tell {@code Order} and {@code order} apart.
     *
     * @throws UnsupportedSchemaException when two of the names differ in case only
     */
    static void requireDistinct(String what, List<String> names) {
        TreeSet<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : names) {
            if (!seen.add(name)) {
                throw new UnsupportedSchemaException("two " + what + " are named " + seen.floor(name) + " and " + name
                        + ", which SQLite does not tell apart; rename one of them");
            }
        }
    }
}
