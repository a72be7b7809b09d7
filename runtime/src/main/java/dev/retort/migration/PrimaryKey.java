package dev.retort.migration;

/** The key of a table. Its columns are not null without saying so. */
public sealed interface PrimaryKey extends TableElement permits PrimaryKeyElement {
    /** The name, where it is not that of the convention, {@code pk_<table>}. */
    PrimaryKey named(String name);
}
