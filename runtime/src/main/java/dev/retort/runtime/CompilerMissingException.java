package dev.retort.runtime;

import java.util.List;

/** Migration classes need compiling and the running Java has no compiler. */
public final class CompilerMissingException extends MigrationException {
    private static final long serialVersionUID = 1;

    public CompilerMissingException(int classes) {
        super(
                classes + (classes == 1 ? " migration class needs" : " migration classes need")
                        + " compiling and this Java is a runtime only (no jdk.compiler)",
                List.of("run with a JDK, or put the compiled classes on --classpath"));
    }
}
