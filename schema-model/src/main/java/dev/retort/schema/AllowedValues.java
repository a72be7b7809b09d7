package dev.retort.schema;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The list of texts a column may hold, kept by a check that the database stores. {@code constraintName} is the name of
 * that check where it is known; empty stands for the name of the convention.
 */
public record AllowedValues(List<String> values, Optional<String> constraintName) {
    public AllowedValues {
        values = List.copyOf(values);
        if (values.isEmpty() || new TreeSet<>(values).size() != values.size()) {
            throw new IllegalArgumentException("allowed values must be some, each once: " + values);
        }
    }

    public static AllowedValues of(List<String> values) {
        return new AllowedValues(values, Optional.empty());
    }

    public AllowedValues withConstraintName(Optional<String> name) {
        return new AllowedValues(values, name);
    }

    /** Whether both allow the same texts; order and name do not matter. */
    public boolean sameValues(AllowedValues other) {
        return new TreeSet<>(values).equals(new TreeSet<>(other.values));
    }
}
