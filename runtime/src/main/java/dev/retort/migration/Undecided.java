package dev.retort.migration;

/** Stands where a value has still to be chosen. */
public sealed interface Undecided permits UndecidedElement {}
