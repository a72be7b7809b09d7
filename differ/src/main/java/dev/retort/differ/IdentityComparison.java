package dev.retort.differ;

import dev.retort.schema.Generation.Identity;
import dev.retort.schema.SequenceOptions;

/** Whether the numbers a column or a sequence gives are the ones that are asked for. */
public final class IdentityComparison {
    private IdentityComparison() {}

    /** Entity classes cannot say ALWAYS: what is asked for by default is given by every identity. */
    public static boolean fits(Identity asked, Identity present) {
        boolean mode = asked.mode() != Identity.Mode.ALWAYS || present.mode() == Identity.Mode.ALWAYS;
        return mode && fits(asked.options(), present.options());
    }

    /** What is not asked for is left as it is: a start or a cache that a revision chose is not taken back. */
    public static boolean fits(SequenceOptions asked, SequenceOptions present) {
        SequenceOptions wanted = asked.withoutDefaults();
        SequenceOptions given = present.withoutDefaults();
        return (wanted.start().isEmpty() || wanted.start().equals(given.start()))
                && (wanted.minimum().isEmpty() || wanted.minimum().equals(given.minimum()))
                && (wanted.maximum().isEmpty() || wanted.maximum().equals(given.maximum()))
                && (wanted.cache().isEmpty() || wanted.cache().equals(given.cache()))
                && (wanted.increment().isEmpty() || wanted.increment().equals(given.increment()))
                && (!wanted.cycle() || given.cycle());
    }
}
