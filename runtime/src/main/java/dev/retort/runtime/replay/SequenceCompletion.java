package dev.retort.runtime.replay;

import dev.retort.operation.TypeName;
import dev.retort.runtime.recording.SequenceAlteration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Applies settings to a sequence. What is set to the default of the database is left out of the record. */
final class SequenceCompletion {
    private static final ColumnType DEFAULT_TYPE = new ColumnType.BigInt();

    private SequenceCompletion() {}

    static Sequence changed(Sequence before, List<SequenceAlteration> changes) {
        Sequence after = before;
        for (SequenceAlteration change : changes) {
            refuse(before, change);
            after = change.appliedTo(after);
        }
        Optional<ColumnType> type = after.type().filter(each -> !each.equals(DEFAULT_TYPE));
        return new Sequence(after.name(), type, after.options().withoutDefaults());
    }

    private static void refuse(Sequence before, SequenceAlteration change) {
        if (change instanceof SequenceAlteration.OfNumber number && number.was().isPresent()) {
            OptionalLong known = value(before.options(), number.setting());
            long assumed = number.was().getAsLong();
            boolean agrees = known.isPresent() ? known.getAsLong() == assumed : isDefault(before, number, assumed);
            if (!agrees) {
                throw Difference.disagrees(
                        number.setting().name().toLowerCase(Locale.ROOT),
                        Long.toString(assumed),
                        known.isPresent() ? Long.toString(known.getAsLong()) : "the default");
            }
        } else if (change instanceof SequenceAlteration.OfType type) {
            Difference.refuse("type", type.was(), before.type().or(() -> Optional.of(DEFAULT_TYPE)), TypeName::of);
        }
    }

    private static boolean isDefault(Sequence before, SequenceAlteration.OfNumber number, long value) {
        SequenceAlteration said =
                new SequenceAlteration.OfNumber(number.setting(), OptionalLong.of(value), OptionalLong.empty());
        SequenceOptions options = said.appliedTo(before).options();
        return options.withoutDefaults().equals(before.options().withoutDefaults());
    }

    private static OptionalLong value(SequenceOptions options, SequenceAlteration.Setting setting) {
        return switch (setting) {
            case START -> options.start();
            case INCREMENT -> options.increment();
            case MINIMUM -> options.minimum();
            case MAXIMUM -> options.maximum();
            case CACHE -> options.cache();
        };
    }
}
