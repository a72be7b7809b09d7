package dev.retort.reader.mapping;

import dev.retort.reader.boot.NewerHibernate;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a sequence; what is the default of every database is left out. */
final class SequenceReading {
    private static final Pattern OPTION =
            Pattern.compile("(no\\s+cycle|cycle|cache\\s+(\\d+)|minvalue\\s+(-?\\d+)|maxvalue\\s+(-?\\d+))\\s*");

    private final ObjectNames names;
    private final Notices notices;

    SequenceReading(ObjectNames names, Notices notices) {
        this.names = names;
        this.notices = notices;
    }

    Sequence read(org.hibernate.boot.model.relational.Sequence mapped) {
        Sequence sequence = Sequence.of(names.of(mapped.getName()));
        SequenceOptions options = SequenceOptions.DEFAULTS
                .withStart(mapped.getInitialValue())
                .withIncrement(mapped.getIncrementSize() == 0 ? 1 : mapped.getIncrementSize());
        String text = NewerHibernate.options(mapped).orElse("").strip();
        return sequence.withOptions(withText(sequence, options, text).withoutDefaults());
    }

    private SequenceOptions withText(Sequence sequence, SequenceOptions options, String text) {
        SequenceOptions result = options;
        Matcher matcher = OPTION.matcher(text.toLowerCase(Locale.ROOT));
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            if (matcher.group(2) != null) {
                result = result.withCache(Long.parseLong(matcher.group(2)));
            } else if (matcher.group(3) != null) {
                result = result.withMinimum(Long.parseLong(matcher.group(3)));
            } else if (matcher.group(4) != null) {
                result = result.withMaximum(Long.parseLong(matcher.group(4)));
            } else {
                result = result.withCycle(matcher.group(1).equals("cycle"));
            }
        }
        if (end < text.length()) {
            notices.important(
                    sequence.name().written() + ": the sequence options \"" + text.substring(end) + "\" are not read");
        }
        return result;
    }
}
