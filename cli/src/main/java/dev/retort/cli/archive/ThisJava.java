package dev.retort.cli.archive;

import java.nio.file.Path;

/** The Java that runs this program, and how it was started. */
final class ThisJava {
    private ThisJava() {}

    static String program() {
        return home().resolve("bin").resolve("java").toString();
    }

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** As the JVM has it, wildcards expanded: an archive holds for this very text. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }
}
