package dev.retort.migration;

/** How a constraint is added. */
public sealed interface ConstraintOption permits ValidateSeparatelyOption {}
