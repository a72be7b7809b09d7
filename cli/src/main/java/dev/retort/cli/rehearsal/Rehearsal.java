package dev.retort.cli.rehearsal;

import dev.retort.cli.configuration.ConfigurationPreview;
import dev.retort.cli.connection.Connections;
import dev.retort.schema.DatabaseKind;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Rehearses, on a thread of its own, what the words of a call are likely to need. */
public final class Rehearsal {
    private static final Set<String> NEED_NO_CONFIGURATION = Set.of("-h", "--help", "-V", "--version", "help");

    private static final Set<String> CONNECT =
            Set.of("check", "revision", "upgrade", "downgrade", "status", "current", "stamp", "ensure-version");

    private static final Set<String> COMPARE = Set.of("check", "revision");

    private static final Set<String> DO_NOT_CONNECT = Set.of("--offline", "--sql");

    private final List<String> words;

    private Rehearsal(List<String> words) {
        this.words = words;
    }

    /** Begins, where there is a second processor for it. */
    public static void begin(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        if (Runtime.getRuntime().availableProcessors() > 1
                && !words.isEmpty()
                && words.stream().noneMatch(NEED_NO_CONFIGURATION::contains)) {
            Thread beside = new Thread(new Rehearsal(words)::run, "rehearsal");
            beside.setDaemon(true);
            beside.start();
        }
    }

    private void run() {
        try {
            DatabaseKind likely = ConfigurationPreview.likelyDatabase();
            boolean connects = has(CONNECT) && !has(DO_NOT_CONNECT);
            if (connects) {
                Connections.loadDrivers();
            }
            if (has(COMPARE)) {
                ComparisonRehearsal.on(likely);
            }
        } catch (SQLException | RuntimeException | LinkageError failed) {
            System.getLogger(Rehearsal.class.getName()).log(System.Logger.Level.DEBUG, "not rehearsed", failed);
        }
    }

    private boolean has(Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }
}
