package dev.retort.migration;

/** What {@link Operations#createTable} takes: a column, a constraint, an index or the comment of the table. */
public sealed interface TableElement permits Column, PrimaryKey, Unique, Check, ForeignKey, Index, Comment {}
