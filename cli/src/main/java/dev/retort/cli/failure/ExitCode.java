package dev.retort.cli.failure;

/** What a script can tell from the end of a command. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    /** There are differences, pending revisions or several heads; or the database is not at head. */
    public static final int DIFFERENT = 3;
    /** A decision is needed that nobody could be asked for. */
    public static final int UNDECIDED = 4;

    private ExitCode() {}
}
