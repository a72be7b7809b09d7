package dev.retort.runtime.execution;

import java.util.OptionalInt;

/**
 * How far the building of an index is.
 *
 * @param phase in the words of the server: {@code building index: scanning table}
 * @param percent of that phase, where the server counts
 */
public record BuildStage(String phase, OptionalInt percent) {
    /** In few words: {@code scanning table, 43 %}. */
    public String described() {
        String part = phase.substring(phase.lastIndexOf(':') + 1).strip();
        return percent.isPresent() ? part + ", " + percent.getAsInt() + " %" : part;
    }
}
