package dev.retort.cli.configuration;

import java.util.Arrays;
import java.util.Set;

/** Gets ready to read a configuration while the words of a call are looked at: a second processor has nothing else to do. */
public final class ConfigurationHeadStart {
    private static final Set<String> NEED_NONE = Set.of("-h", "--help", "-V", "--version", "help");

    private ConfigurationHeadStart() {}

    /** Begins, where the words may need a configuration. Nothing depends on it. */
    public static void begin(String... words) {
        if (Runtime.getRuntime().availableProcessors() > 1
                && words.length > 0
                && Arrays.stream(words).noneMatch(NEED_NONE::contains)) {
            Thread ahead = new Thread(ConfigurationFile::loadParser, "configuration");
            ahead.setDaemon(true);
            ahead.start();
        }
    }
}
