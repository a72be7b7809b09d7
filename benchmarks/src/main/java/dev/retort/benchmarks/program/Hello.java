package dev.retort.benchmarks.program;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The least that a program with picocli does. */
@Command(name = "hello", mixinStandardHelpOptions = true, description = "Says hello.")
public final class Hello implements Runnable {
    @Override
    public void run() {
        System.out.println("hello");
    }

    /** Prints a word and ends. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Hello()).execute(arguments));
    }
}
