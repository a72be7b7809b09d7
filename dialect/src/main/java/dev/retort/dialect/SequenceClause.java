package dev.retort.dialect;

import dev.retort.schema.SequenceOptions;
import java.util.OptionalLong;

/** The options of a sequence as PostgreSQL and H2 write them. */
public final class SequenceClause {
    private SequenceClause() {}

    /** The options that are given, each with a space in front; nothing for none. */
    public static String of(SequenceOptions options) {
        return option(" START WITH ", options.start())
                + option(" INCREMENT BY ", options.increment())
                + option(" MINVALUE ", options.minimum())
                + option(" MAXVALUE ", options.maximum())
                + option(" CACHE ", options.cache())
                + (options.cycle() ? " CYCLE" : "");
    }

    private static String option(String word, OptionalLong value) {
        return value.isPresent() ? word + value.getAsLong() : "";
    }
}
