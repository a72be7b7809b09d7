package dev.retort.cli.command;

import java.io.Console;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds one call beside its words.
 *
 * @param variables of the environment
 * @param input the standard input; whoever reads it does not close it
 * @param atTerminal whether a person can be asked
 */
public record Invocation(SortedMap<String, String> variables, InputStream input, boolean atTerminal) {
    public Invocation {
        variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
    }

    /** A call from a terminal or a script: this process's own surroundings. */
    public static Invocation ofProcess() {
        return new Invocation(new TreeMap<>(System.getenv()), System.in, isTerminal(System.console()));
    }

    /** A call from a program: nothing on its input and nobody to ask. */
    public static Invocation of(Map<String, String> variables) {
        return new Invocation(new TreeMap<>(variables), InputStream.nullInputStream(), false);
    }

    /** Since Java 22 there is a console without a terminal, which then says so; before, there is none. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
