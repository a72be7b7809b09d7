package dev.retort.cli.output;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/**
 * The two streams of a command. Results go to one, everything else to the other, so that a script can read the first.
 *
 * @param results standard output
 * @param notes standard error
 * @param terminal whether a person looks at them
 */
public record Console(PrintWriter results, PrintWriter notes, boolean quiet, boolean verbose, boolean terminal) {
    /** Streams nobody looks at while they are written. */
    public Console(PrintWriter results, PrintWriter notes, boolean quiet, boolean verbose) {
        this(results, notes, quiet, verbose, false);
    }

    /** The same console with another place for what is not a result. */
    public Console saying(Writer elsewhere) {
        return new Console(results, new PrintWriter(elsewhere), quiet, verbose, terminal);
    }

    /** Waits until what was said is heard: a process that is started now may speak, too. */
    public void settle() {
        notes.flush();
    }

    /** A line of the result. */
    public void result(String line) {
        results.println(line);
    }

    /** A line for the person at the terminal; not said with {@code -q}. */
    public void note(String line) {
        if (!quiet) {
            notes.println(line);
        }
    }

    /** A line for whoever asked why; said with {@code -v} only. */
    public void detail(String line) {
        if (verbose) {
            notes.println(line);
        }
    }

    /** What went wrong, then the ways out, indented and ready to paste. */
    public void failure(String message, List<String> waysOut) {
        notes.println("retort: " + message.strip());
        waysOut.forEach(way -> notes.println("  " + way.replace("\n", "\n  ")));
        notes.flush();
    }
}
