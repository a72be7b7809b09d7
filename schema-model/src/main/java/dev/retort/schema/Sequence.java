package dev.retort.schema;

import java.util.Optional;

/**
 * A sequence. {@code type} is the integer type it counts in, empty for the database's own default (bigint). A sequence
 * that belongs to an identity column is part of that column and is no {@code Sequence}.
 */
public record Sequence(ObjectName name, Optional<ColumnType> type, SequenceOptions options) {
    public static Sequence of(ObjectName name) {
        return new Sequence(name, Optional.empty(), SequenceOptions.DEFAULTS);
    }

    public Sequence withName(ObjectName newName) {
        return new Sequence(newName, type, options);
    }

    public Sequence withOptions(SequenceOptions newOptions) {
        return new Sequence(name, type, newOptions);
    }
}
