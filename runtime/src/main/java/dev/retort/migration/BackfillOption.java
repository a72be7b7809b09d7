package dev.retort.migration;

/** How rows are filled. */
public sealed interface BackfillOption permits BatchOption {}
