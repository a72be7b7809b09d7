package dev.retort.cli.interruption;

import java.io.PrintStream;
import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What Ctrl-C does to the command of this process. A server goes on with a statement whose client is gone, and keeps its
 * locks until it has ended: so what runs is cancelled, and the command is given the time to roll back.
 */
public final class Interruption {
    private static final long PATIENCE_SECONDS = 10;
    private static final long AGAIN_MILLIS = 200;
    private static final AtomicReference<Interruption> OF_PROCESS = new AtomicReference<>();

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final RunningStatements statements = new RunningStatements();
    private volatile boolean raised;
    private volatile boolean acknowledged;

    private Interruption() {}

    /** Listens to the signal from now on; the command runs on this thread. */
    public static Interruption installed(PrintStream notes) {
        Interruption interruption = new Interruption();
        OF_PROCESS.set(interruption);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.raise(notes), "interruption"));
        return interruption;
    }

    /** A connection whose statements are cancelled by the signal; as it was where nobody listens. */
    public static Connection cancellable(Connection connection) {
        Interruption interruption = OF_PROCESS.get();
        return interruption == null ? connection : interruption.statements.watching(connection);
    }

    /** Whether the signal has come. */
    public static boolean isRaised() {
        Interruption interruption = OF_PROCESS.get();
        return interruption != null && interruption.raised;
    }

    /** The command itself has said that it was interrupted: it is not said a second time. */
    public static void acknowledge() {
        Interruption interruption = OF_PROCESS.get();
        if (interruption != null) {
            interruption.acknowledged = true;
        }
    }

    /** The command has ended by itself; from here on there is nothing to interrupt. */
    public void end() {
        ended.countDown();
    }

    private void raise(PrintStream notes) {
        if (ended.getCount() == 0) {
            return;
        }
        raised = true;
        if (statements.areKept()) {
            cancelUntilEnded();
        }
        if (!acknowledged) {
            notes.println("retort: interrupted");
            notes.flush();
        }
    }

    /** Again and again, because a statement that was about to start when the signal came starts after the first time. */
    private void cancelUntilEnded() {
        RunningStatements.Snapshot running = statements.now();
        worker.interrupt();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            do {
                running.cancel();
            } while (!ended.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS) && System.nanoTime() < deadline);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
