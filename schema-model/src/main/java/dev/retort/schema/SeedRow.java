package dev.retort.schema;

import java.util.List;

/**
 * A row that must exist from the start, such as the row of a table generator: found again by its key cells, inserted with
 * all its cells ({@code initial} holds the key cells too), and not looked at afterwards because the application changes it.
 */
public record SeedRow(List<Cell> key, List<Cell> initial) {
    /** A column and the value a row has in it. */
    public record Cell(String column, Literal value) {}

    public SeedRow {
        key = List.copyOf(key);
        initial = List.copyOf(initial);
        if (key.isEmpty() || !initial.containsAll(key)) {
            throw new IllegalArgumentException("a seed row is found by some of the cells it is inserted with: " + key);
        }
    }

    /** Whether a row that is there is the one this seed row asks for. */
    public boolean isFoundIn(SeedRow stored) {
        return stored.initial.containsAll(key);
    }
}
