package dev.retort.dialect.createtext;

import java.util.List;

/**
 * What the parser found, with the places where it stands: {@code nameSpan} covers a schema in front of the name,
 * {@code elements} are the columns and constraints as they follow each other.
 */
record ParsedTable(
        String name,
        Span nameSpan,
        List<ColumnText> columns,
        List<Clause> constraints,
        List<Span> elements,
        boolean strict,
        boolean withoutRowid) {
    ParsedTable {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        elements = List.copyOf(elements);
    }
}
