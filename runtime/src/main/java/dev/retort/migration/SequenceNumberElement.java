package dev.retort.migration;

import dev.retort.runtime.recording.SequenceAlteration;
import java.util.OptionalLong;

record SequenceNumberElement(SequenceAlteration.OfNumber record) implements SequenceNumber {
    static SequenceNumber of(SequenceAlteration.Setting setting, OptionalLong value) {
        return new SequenceNumberElement(new SequenceAlteration.OfNumber(setting, value, OptionalLong.empty()));
    }

    @Override
    public SequenceNumber was(long old) {
        return new SequenceNumberElement(
                new SequenceAlteration.OfNumber(record.setting(), record.value(), OptionalLong.of(old)));
    }
}
