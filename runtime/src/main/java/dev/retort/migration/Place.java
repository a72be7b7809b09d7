package dev.retort.migration;

/** Where a value of an enum type goes: in front of or behind one that is there. */
public sealed interface Place permits PlaceElement {}
