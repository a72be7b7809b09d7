package dev.retort.migration;

/** What rows get that hold a value which goes. */
public sealed interface Replacement permits ReplacementElement {}
