package dev.retort.schema;

import java.util.Optional;

/** A condition that every row fulfils or leaves unknown. */
public record Check(Optional<String> name, SqlText condition) implements Constraint {
    public static Check of(String condition) {
        return new Check(Optional.empty(), SqlText.of(condition));
    }

    public Check withName(Optional<String> newName) {
        return new Check(newName, condition);
    }

    public Check withCondition(SqlText newCondition) {
        return new Check(name, newCondition);
    }
}
