package dev.retort.operation;

import dev.retort.schema.EnumType;
import java.util.Optional;

/** A change of one label of a named enum type. */
public sealed interface EnumChange {
    /** What takes this change back; {@code type} is the type before the change. */
    EnumChange reverse(EnumType type);

    /** Adds a label, at the end when no place is given. */
    record Add(String label, Optional<Place> place) implements EnumChange {
        /** In front of or behind a label that is there. */
        public record Place(boolean before, String neighbour) {}

        @Override
        public Drop reverse(EnumType type) {
            return new Drop(label, Optional.empty());
        }
    }

    record Rename(String from, String to) implements EnumChange {
        @Override
        public Rename reverse(EnumType type) {
            return new Rename(to, from);
        }
    }

    /** Drops a label; rows that hold it get {@code replacement}, and without one it is an error if there are any. */
    record Drop(String label, Optional<String> replacement) implements EnumChange {
        @Override
        public Add reverse(EnumType type) {
            int position = type.labels().indexOf(label);
            boolean last = position == type.labels().size() - 1;
            return new Add(
                    label,
                    last
                            ? Optional.empty()
                            : Optional.of(new Add.Place(true, type.labels().get(position + 1))));
        }
    }
}
