package dev.retort.dialect;

/** What a database can do at all. The core asks these questions and never which database it is. */
public record Capabilities(
        boolean schemas,
        boolean sequences,
        boolean namedEnums,
        boolean comments,
        boolean deferrableUniques,
        boolean includedIndexColumns,
        boolean nullsNotDistinct,
        boolean alterColumn,
        boolean addConstraint,
        boolean columnOrderMatters,
        boolean concurrentIndexes,
        int identifierBytes) {}
