package dev.retort.runtime;

import java.util.List;

/**
 * What went wrong, in one line a person can act on, and the ways out: lines that are ready to paste. Neither holds a
 * password.
 */
public abstract class MigrationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Copied by the constructor into a list that serializes. */
    @SuppressWarnings("serial")
    private final List<String> waysOut;

    protected MigrationException(String message, List<String> waysOut) {
        super(message);
        this.waysOut = List.copyOf(waysOut);
    }

    protected MigrationException(String message, List<String> waysOut, Throwable cause) {
        super(message, cause);
        this.waysOut = List.copyOf(waysOut);
    }

    /** What can be done about it, the likeliest first; may be empty. */
    public final List<String> waysOut() {
        return waysOut;
    }
}
