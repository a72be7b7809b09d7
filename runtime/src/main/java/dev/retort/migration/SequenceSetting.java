package dev.retort.migration;

/** How a sequence counts, in one respect. */
public sealed interface SequenceSetting permits CycleSetting, SequenceNumber, TypeChange {}
