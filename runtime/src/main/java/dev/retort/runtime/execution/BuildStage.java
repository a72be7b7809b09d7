package dev.retort.runtime.execution;

import java.util.OptionalInt;

/**
 * How far the building of an index is.
 *
 * @param phase in the words of the server: {@code building index: scanning table}
 * @param percent of that phase, where the server counts
 */
public record BuildStage(String phase, OptionalInt percent) {
    /** {@code building index: scanning table, 43 %}. */
    public String described() {
        return percent.isPresent() ? phase + ", " + percent.getAsInt() + " %" : phase;
    }
}
