package dev.retort.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * One line at the end of a terminal that says where a run is and for how long, written anew every second. Elsewhere, in a
 * file or the log of a build, nothing.
 */
public final class Progress {
    private static final long SECOND_MILLIS = 1000;
    private static final String CLEAR = "\r\u001b[K";
    private static final int LONGEST = 76;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final PrintWriter terminal;
    private final boolean active;
    private String title = "";
    private String place = "";
    private long started;
    private boolean running;
    private boolean shown;

    private Progress(PrintWriter terminal, boolean active) {
        this.terminal = terminal;
        this.active = active;
    }

    /** Where a person looks at standard error; quiet and verbose runs have none. */
    public static Progress of(Console console, Map<String, String> variables) {
        boolean dumb = "dumb".equals(variables.get("TERM"));
        return new Progress(
                console.notes(),
                console.terminal() && !dumb && !console.quiet() && !console.verbose() && isTerminal(STANDARD_ERROR));
    }

    /** For a terminal that is there for certain. */
    static Progress on(PrintWriter terminal) {
        return new Progress(terminal, true);
    }

    /** Begins to count; the title stands in front. */
    public synchronized void start(String newTitle) {
        title = newTitle;
        place = "";
        started = System.nanoTime();
        if (active && !running) {
            running = true;
            Thread ticker = new Thread(this::tick, "progress");
            ticker.setDaemon(true);
            ticker.start();
        }
    }

    /** Says at which of how many steps it is. */
    public synchronized void show(int step, int of, String what) {
        place = ", step " + step + " of " + of + ": " + what;
        write();
    }

    /** Takes the line away, so that another one can be written. */
    public synchronized void clear() {
        if (shown) {
            terminal.print(CLEAR);
            terminal.flush();
            shown = false;
        }
    }

    /** Takes the line away for good. */
    public synchronized void stop() {
        clear();
        running = false;
        notifyAll();
    }

    private synchronized void tick() {
        try {
            while (running) {
                wait(SECOND_MILLIS);
                write();
            }
        } catch (InterruptedException unwanted) {
            running = false;
        }
    }

    private void write() {
        if (!running) {
            return;
        }
        String line = (title + place).replaceAll("\\s+", " ");
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST - 3) + "..." : line;
        long seconds = Duration.ofNanos(System.nanoTime() - started).toSeconds();
        terminal.print(CLEAR + cut + ", " + seconds + " s");
        terminal.flush();
        shown = true;
    }

    /** Where a system says what its streams are; elsewhere the console decides. */
    private static boolean isTerminal(Path stream) {
        try {
            return !Files.exists(stream) || stream.toRealPath().startsWith("/dev");
        } catch (IOException pipe) {
            return false;
        }
    }
}
