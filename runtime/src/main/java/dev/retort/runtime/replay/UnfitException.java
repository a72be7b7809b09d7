package dev.retort.runtime.replay;

/** What is wrong with a step, before its line is put in front. */
final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitException(String message) {
        super(message);
    }
}
