package dev.retort.migration;

import dev.retort.runtime.recording.SequenceAlteration;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.List;
import java.util.Optional;

/** Settings of sequences as the changes they are, and as the options of a sequence that has nothing else. */
final class SequenceSettings {
    private SequenceSettings() {}

    static SequenceAlteration alteration(SequenceSetting setting) {
        if (setting instanceof SequenceNumberElement number) {
            return number.record();
        } else if (setting instanceof CycleSetting cycle) {
            return new SequenceAlteration.OfCycle(cycle.cycle());
        }
        TypeChangeElement type = (TypeChangeElement) setting;
        if (type.record().using().isPresent()) {
            throw new IllegalArgumentException("using(...) is for the type of a column, not of a sequence");
        }
        return new SequenceAlteration.OfType(type.record().type(), type.record().was());
    }

    static Sequence created(ObjectName name, List<SequenceSetting> settings) {
        Sequence sequence = Sequence.of(name);
        for (SequenceSetting setting : settings) {
            SequenceAlteration change = alteration(setting);
            refuse(change.saysOld(), "a new sequence was nothing before; leave .was(...) out");
            sequence = change.appliedTo(sequence);
        }
        return sequence;
    }

    static SequenceOptions ofIdentity(List<SequenceSetting> settings) {
        Sequence sequence = created(ObjectName.of("identity"), settings);
        refuse(
                !sequence.type().equals(Optional.empty()),
                "the type of an identity is the type of its column; leave type(...) out");
        return sequence.options();
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }
}
