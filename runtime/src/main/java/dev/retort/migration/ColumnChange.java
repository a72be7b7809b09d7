package dev.retort.migration;

/** What {@link Operations#alterColumn} takes: what the column will be in one respect. */
public sealed interface ColumnChange
        permits AllowedValues, Comment, DefaultChange, NotNullChange, PlainColumnChange, TypeChange {}
