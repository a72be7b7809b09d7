package dev.retort.schema;

/** What was and what will be, in this order. */
public record Pair<T>(T before, T after) {
    public Pair<T> reversed() {
        return new Pair<>(after, before);
    }
}
