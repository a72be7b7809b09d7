package dev.retort.dialect;

import dev.retort.schema.ObjectName;

/** Quotes of standard SQL, as PostgreSQL, SQLite and H2 read them. */
public final class SqlQuotes {
    private SqlQuotes() {}

    /** The identifier in double quotes. */
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The name with its schema, each part in double quotes. */
    public static String name(ObjectName name) {
        return name.schema().map(schema -> name(schema) + ".").orElse("") + name(name.name());
    }

    /** The text in single quotes; a backslash is a character like any other. */
    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
