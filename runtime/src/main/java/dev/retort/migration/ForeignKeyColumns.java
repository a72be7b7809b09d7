package dev.retort.migration;

/** The near side of a foreign key; it becomes an element of a table once it says what it references. */
public sealed interface ForeignKeyColumns permits ForeignKeyColumnsElement {
    /** The table and its columns, in the order of the referencing ones. */
    ForeignKey references(String table, String column, String... more);
}
