package dev.retort.migration;

/** The type of a column. */
public sealed interface ColumnType permits ColumnTypeElement, NativeType {}
