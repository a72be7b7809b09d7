package dev.retort.migration;

/** The columns that rows have cells for. */
public sealed interface Columns permits ColumnsElement {}
