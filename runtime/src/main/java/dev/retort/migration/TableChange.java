package dev.retort.migration;

/** What {@link Operations#alterTable} takes. */
public sealed interface TableChange permits Comment {}
