package dev.retort.dialect.sqlite;

import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.schema.ObjectName;

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
}
