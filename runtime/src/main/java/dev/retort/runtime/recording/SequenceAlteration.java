package dev.retort.runtime.recording;

import dev.retort.schema.ColumnType;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.Optional;
import java.util.OptionalLong;

/** One setting of a sequence. A {@code was} is what the source says was there before; it may be left out. */
public sealed interface SequenceAlteration {
    enum Setting {
        START,
        INCREMENT,
        MINIMUM,
        MAXIMUM,
        CACHE
    }

    Sequence appliedTo(Sequence sequence);

    /** Whether the source says what was there before. */
    boolean saysOld();

    /** An empty {@code value} goes back to the default of the database. */
    record OfNumber(Setting setting, OptionalLong value, OptionalLong was) implements SequenceAlteration {
        @Override
        public Sequence appliedTo(Sequence sequence) {
            SequenceOptions old = sequence.options();
            return sequence.withOptions(new SequenceOptions(
                    setting == Setting.START ? value : old.start(),
                    setting == Setting.INCREMENT ? value : old.increment(),
                    setting == Setting.MINIMUM ? value : old.minimum(),
                    setting == Setting.MAXIMUM ? value : old.maximum(),
                    setting == Setting.CACHE ? value : old.cache(),
                    old.cycle()));
        }

        @Override
        public boolean saysOld() {
            return was.isPresent();
        }
    }

    record OfType(ColumnType type, Optional<ColumnType> was) implements SequenceAlteration {
        @Override
        public Sequence appliedTo(Sequence sequence) {
            return new Sequence(sequence.name(), Optional.of(type), sequence.options());
        }

        @Override
        public boolean saysOld() {
            return was.isPresent();
        }
    }

    record OfCycle(boolean cycle) implements SequenceAlteration {
        @Override
        public Sequence appliedTo(Sequence sequence) {
            return sequence.withOptions(sequence.options().withCycle(cycle));
        }

        @Override
        public boolean saysOld() {
            return false;
        }
    }
}
