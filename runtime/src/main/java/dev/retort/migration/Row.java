package dev.retort.migration;

/** The cells of one row, in the order of the columns. */
public sealed interface Row permits RowElement {}
