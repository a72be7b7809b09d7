package dev.retort.migration;

/** One sort key of an index: made by {@code asc}, {@code desc} or {@code expression}. */
public sealed interface IndexPart permits IndexPartElement {
    IndexPart nullsFirst();

    IndexPart nullsLast();

    /** How the database compares the values in this index, such as {@code varchar_pattern_ops}. */
    IndexPart operatorClass(String name);

    IndexPart collate(String collation);
}
