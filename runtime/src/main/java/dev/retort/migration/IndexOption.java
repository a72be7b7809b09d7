package dev.retort.migration;

/** How an index is built or dropped. */
public sealed interface IndexOption permits ConcurrentlyOption {}
