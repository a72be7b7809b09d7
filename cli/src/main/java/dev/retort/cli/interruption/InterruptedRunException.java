package dev.retort.cli.interruption;

/** Ends a run between two statements. */
public final class InterruptedRunException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InterruptedRunException() {
        super("interrupted");
    }
}
