package dev.retort.migration;

/** An index of a table. */
public sealed interface Index extends TableElement permits IndexElement {
    /** The name, where it is not that of the convention, {@code ix_<table>_<columns>}. */
    Index named(String name);

    /** No two rows have the same values. */
    Index unique();

    /** Holds only the rows that fulfil the condition. */
    Index where(String condition);

    Index where(Sql condition);

    /** Columns stored along without being sorted, where the database can. */
    Index include(String first, String... rest);

    /** The access method, such as {@code gin}, in the database's own name for it. */
    Index method(String method);

    /** In a unique index: two rows with null count as equal. */
    Index nullsNotDistinct();

    /** A storage parameter of the database. */
    Index with(String parameter, String value);

    /** What the index is for, stored where the database stores comments. */
    Index comment(String text);
}
