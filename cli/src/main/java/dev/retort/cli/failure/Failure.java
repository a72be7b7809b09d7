package dev.retort.cli.failure;

import java.util.List;

/** A command cannot go on: one line that says what happened, ways out ready to paste, and the exit code. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> waysOut;
    private final int exitCode;

    /** A failure that ends with the plain exit code for one. */
    public Failure(String message, String... waysOut) {
        this(ExitCode.FAILED, message, List.of(waysOut));
    }

    /** A failure with an exit code of its own. */
    public Failure(int exitCode, String message, List<String> waysOut) {
        super(message);
        this.waysOut = List.copyOf(waysOut);
        this.exitCode = exitCode;
    }

    /** A failure of a call whose words are wrong. */
    public static Failure usage(String message, String... waysOut) {
        return new Failure(ExitCode.USAGE, message, List.of(waysOut));
    }

    public List<String> waysOut() {
        return waysOut;
    }

    public int exitCode() {
        return exitCode;
    }
}
