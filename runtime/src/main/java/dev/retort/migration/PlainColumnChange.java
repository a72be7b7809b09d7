package dev.retort.migration;

import dev.retort.runtime.recording.ColumnAlteration;

/** A change that has nothing more to say. */
record PlainColumnChange(ColumnAlteration record) implements ColumnChange {}
