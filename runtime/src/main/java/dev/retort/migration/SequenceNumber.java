package dev.retort.migration;

/** A setting of a sequence that is a number. */
public sealed interface SequenceNumber extends SequenceSetting permits SequenceNumberElement {
    /** What it was before; an error when it was not. */
    SequenceNumber was(long old);
}
