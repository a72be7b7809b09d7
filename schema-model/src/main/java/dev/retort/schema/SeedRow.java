package dev.retort.schema;

import java.util.List;

/**
 * A row that must exist from the start, such as the row of a table generator: found again by its key cells, inserted with
 * its initial cells, and not looked at afterwards because the application changes them.
 */
public record SeedRow(List<Cell> key, List<Cell> initial) {
    /** A column and the value a row has in it. */
    public record Cell(String column, Literal value) {}

    public SeedRow {
        key = List.copyOf(key);
        initial = List.copyOf(initial);
    }
}
