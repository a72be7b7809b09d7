package dev.retort.dialect;

import dev.retort.schema.Schema;

/**
 * What a database stores of a schema written for all databases: a sequence as a table, a named enum as text with a check,
 * nothing of a comment. Both directions read one table, so that raising what was lowered gives back what went in.
 */
public interface Lowering {
    /**
     * The schema as this database stores it.
     *
     * @throws UnsupportedSchemaException naming what this database can neither store nor stand in for
     */
    Schema lower(Schema portable);

    /**
     * The portable meaning of what was found in a database. {@code desired} and {@code replayed} say which of several
     * meanings is the right one (a table with one number, or a sequence?) and stand in for what the database does not
     * store.
     */
    Schema raise(Schema stored, Schema desired, Schema replayed);
}
