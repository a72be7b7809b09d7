package dev.retort.schema;

import java.util.OptionalLong;

/** How a sequence counts. What is empty is the default of the database: start 1, increment 1, no bounds but the type's. */
public record SequenceOptions(
        OptionalLong start,
        OptionalLong increment,
        OptionalLong minimum,
        OptionalLong maximum,
        OptionalLong cache,
        boolean cycle) {
    public static final SequenceOptions DEFAULTS = new SequenceOptions(
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            false);

    public SequenceOptions {
        if (increment.isPresent() && increment.getAsLong() == 0) {
            throw new IllegalArgumentException("a sequence cannot increment by 0");
        }
    }

    public SequenceOptions withStart(long value) {
        return new SequenceOptions(OptionalLong.of(value), increment, minimum, maximum, cache, cycle);
    }

    public SequenceOptions withIncrement(long value) {
        return new SequenceOptions(start, OptionalLong.of(value), minimum, maximum, cache, cycle);
    }

    public SequenceOptions withMinimum(long value) {
        return new SequenceOptions(start, increment, OptionalLong.of(value), maximum, cache, cycle);
    }

    public SequenceOptions withMaximum(long value) {
        return new SequenceOptions(start, increment, minimum, OptionalLong.of(value), cache, cycle);
    }

    public SequenceOptions withCache(long value) {
        return new SequenceOptions(start, increment, minimum, maximum, OptionalLong.of(value), cycle);
    }

    public SequenceOptions withCycle(boolean value) {
        return new SequenceOptions(start, increment, minimum, maximum, cache, value);
    }

    /** The same options with each written default left out, so that equal behaviour is equal records. */
    public SequenceOptions withoutDefaults() {
        boolean ascending = increment.orElse(1) > 0;
        OptionalLong plainStart = ascending ? minimum : maximum;
        return new SequenceOptions(
                without(start, plainStart.orElse(ascending ? 1 : -1)),
                without(increment, 1),
                ascending ? without(minimum, 1) : minimum,
                ascending ? maximum : without(maximum, -1),
                without(cache, 1),
                cycle);
    }

    private static OptionalLong without(OptionalLong value, long standard) {
        return value.isPresent() && value.getAsLong() == standard ? OptionalLong.empty() : value;
    }
}
