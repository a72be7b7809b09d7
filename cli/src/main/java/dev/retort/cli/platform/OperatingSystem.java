package dev.retort.cli.platform;

import java.util.Locale;

/** What the program runs on, where that decides how others are started. */
public final class OperatingSystem {
    private OperatingSystem() {}

    /** Whether scripts end in {@code .cmd} and there is no {@code sh}. */
    public static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
