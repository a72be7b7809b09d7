package dev.retort.runtime.recording;

import dev.retort.operation.Backfill;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Generation;
import dev.retort.schema.SqlText;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Optional;

/** One change of a column. A {@code was} is what the source says was there before, for checking; it may be left out. */
public sealed interface ColumnAlteration {
    record OfType(ColumnType type, Optional<ColumnType> was, Optional<SqlText> using) implements ColumnAlteration {}

    record ToNotNull(Optional<Backfill> backfill) implements ColumnAlteration {}

    record ToNullable() implements ColumnAlteration {}

    record OfDefault(Optional<Value> value, Optional<Value> was) implements ColumnAlteration {}

    record OfGeneration(Optional<Generation> generation) implements ColumnAlteration {}

    /** {@code added} and {@code removed} say how the new list differs from the old; both empty when nothing is said. */
    record OfAllowedValues(Optional<AllowedValues> values, List<String> added, List<String> removed)
            implements ColumnAlteration {
        public OfAllowedValues {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    record OfCollation(Optional<String> collation) implements ColumnAlteration {}

    record OfComment(Optional<String> comment, Optional<String> was) implements ColumnAlteration {}
}
