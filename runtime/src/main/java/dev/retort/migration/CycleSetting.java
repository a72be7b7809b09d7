package dev.retort.migration;

record CycleSetting(boolean cycle) implements SequenceSetting {}
