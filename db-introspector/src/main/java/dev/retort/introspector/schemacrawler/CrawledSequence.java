package dev.retort.introspector.schemacrawler;

import dev.retort.introspector.NameScope;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A sequence; the bounds of an integer type are left out, because nobody says whether they were written. */
final class CrawledSequence {
    private CrawledSequence() {}

    /** The sequence; empty for one the server made for itself. */
    static Optional<Sequence> of(schemacrawler.schema.Sequence crawled, NameScope scope) {
        if (crawled.getName().startsWith("SYSTEM_SEQUENCE_")) {
            return Optional.empty();
        }
        SequenceOptions options = new SequenceOptions(
                number(crawled.getStartValue()),
                crawled.getIncrement() == 0 ? OptionalLong.empty() : OptionalLong.of(crawled.getIncrement()),
                unlessBound(number(crawled.getMinimumValue()), Long.MIN_VALUE),
                unlessBound(number(crawled.getMaximumValue()), Long.MAX_VALUE),
                OptionalLong.empty(),
                crawled.isCycle());
        return Optional.of(Sequence.of(scope.name(CrawledTable.schemaName(crawled.getSchema()), crawled.getName()))
                .withOptions(options.withoutDefaults()));
    }

    private static OptionalLong number(@Nullable BigInteger value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value.longValue());
    }

    private static OptionalLong unlessBound(OptionalLong value, long bound) {
        return value.isPresent() && value.getAsLong() == bound ? OptionalLong.empty() : value;
    }
}
