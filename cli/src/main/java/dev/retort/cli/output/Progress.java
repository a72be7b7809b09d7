package dev.retort.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says where a run is and for how long: on a terminal in one line at its end, written anew every second; elsewhere, in a file
 * or the log of a build, in a line of its own for every minute that a step takes.
 */
public final class Progress {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String CLEAR = "\r\u001b[K";
    private static final int LONGEST = 76;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private enum Style {
        ONE_LINE,
        LINES,
        NONE
    }

    private final PrintWriter notes;
    private final Style style;
    private final Duration pause;
    private String title = "";
    private String place = "";
    private Supplier<Optional<String>> measure = Optional::empty;
    private String measured = "";
    private long started;
    private @Nullable Thread ticker;
    private boolean shown;

    private Progress(PrintWriter notes, Style style, Duration pause) {
        this.notes = notes;
        this.style = style;
        this.pause = pause;
    }

    /** For whoever looks at standard error; quiet runs have none. */
    public static Progress of(Console console, Map<String, String> variables) {
        if (console.quiet()) {
            return new Progress(console.notes(), Style.NONE, MINUTE);
        }
        boolean dumb = "dumb".equals(variables.get("TERM"));
        boolean terminal = console.terminal() && !dumb && !console.verbose() && isTerminal(STANDARD_ERROR);
        return terminal ? onTerminal(console.notes()) : inLines(console.notes(), MINUTE);
    }

    /** For a terminal that is there for certain. */
    static Progress onTerminal(PrintWriter terminal) {
        return new Progress(terminal, Style.ONE_LINE, SECOND);
    }

    static Progress inLines(PrintWriter notes, Duration pause) {
        return new Progress(notes, Style.LINES, pause);
    }

    /** Begins to count; the title stands in front. */
    public synchronized void start(String newTitle) {
        title = newTitle;
        place = "";
        started = System.nanoTime();
        measure(Optional::empty);
        if (style != Style.NONE && ticker == null) {
            ticker = new Thread(this::tick, "progress");
            ticker.setDaemon(true);
            ticker.start();
        }
    }

    /** Says at which of how many steps it is. */
    public synchronized void show(int step, int of, String what) {
        place = ", step " + step + " of " + of + ": " + what;
        measure(Optional::empty);
        if (style == Style.ONE_LINE) {
            write();
        }
    }

    /** Has somebody asked how far the step is, again and again, on a thread of its own. */
    public synchronized void measure(Supplier<Optional<String>> asked) {
        measure = asked;
        measured = "";
    }

    /** Takes the line away, so that another one can be written. */
    public synchronized void clear() {
        if (shown) {
            notes.print(CLEAR);
            notes.flush();
            shown = false;
        }
    }

    /** Takes the line away for good. */
    public synchronized void stop() {
        clear();
        ticker = null;
        measure(Optional::empty);
        notifyAll();
    }

    private void tick() {
        try {
            Optional<Supplier<Optional<String>>> asked = next();
            while (asked.isPresent()) {
                // The answer may take a while, in which nobody is kept from his work.
                answered(asked.get(), asked.get().get());
                asked = next();
            }
        } catch (InterruptedException unwanted) {
            stop();
        }
    }

    /** What to ask when the pause is over; nothing when there is nothing to tell any more. */
    private synchronized Optional<Supplier<Optional<String>>> next() throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toMillis(); isTicking() && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return isTicking() ? Optional.of(measure) : Optional.empty();
    }

    private synchronized void answered(Supplier<Optional<String>> asked, Optional<String> answer) {
        if (isTicking()) {
            measured = asked.equals(measure) ? answer.map(text -> ", " + text).orElse("") : "";
            write();
        }
    }

    private boolean isTicking() {
        return Thread.currentThread().equals(ticker);
    }

    private void write() {
        if (ticker == null) {
            return;
        }
        String time = ", " + Duration.ofNanos(System.nanoTime() - started).toSeconds() + " s";
        if (style == Style.LINES) {
            notes.println(oneLine(title + place) + measured + time);
        } else {
            notes.print(CLEAR + cut(oneLine(title + place), LONGEST - measured.length()) + measured + time);
            shown = true;
        }
        notes.flush();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String cut(String line, int longest) {
        return line.length() > longest ? line.substring(0, longest - 3) + "..." : line;
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
