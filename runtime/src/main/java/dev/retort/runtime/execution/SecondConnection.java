package dev.retort.runtime.execution;

import dev.retort.runtime.SecondConnectionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Opens a connection while another one is held. A pool of one never gives it, so the wait ends after a few seconds: the
 * calling thread, which some data sources look at to choose a database, is interrupted.
 */
final class SecondConnection {
    private static final long PATIENCE_SECONDS = 5;

    private final Thread caller = Thread.currentThread();
    private boolean ended;
    private boolean interrupted;

    private SecondConnection() {}

    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    /**
     * Opens it.
     *
     * @throws SecondConnectionException when it is refused or does not come in time
     */
    static Connection of(Opening opening) {
        SecondConnection waiting = new SecondConnection();
        Thread watch = new Thread(waiting::watch, "retort-second-connection");
        watch.setDaemon(true);
        watch.start();
        try {
            return opening.open();
        } catch (SQLException refused) {
            String reason = waiting.end() ? "" : " (" + refused.getMessage() + ")";
            throw new SecondConnectionException(
                    "no second connection within " + PATIENCE_SECONDS + " s" + reason
                            + ": Retort needs two at once, one that holds the lock and one that works; nothing was run",
                    List.of(
                            "give the pool two or more connections",
                            "or the lock a data source of its own: Retort.configure().lockDataSource(...)"),
                    refused);
        } finally {
            waiting.end();
        }
    }

    private synchronized void watch() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            for (long left = deadline - System.nanoTime(); !ended && left > 0; left = deadline - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException unwanted) {
            return;
        }
        if (!ended) {
            interrupted = true;
            caller.interrupt();
        }
    }

    /** Whether the wait was ended from here; then the thread is not left interrupted. */
    private synchronized boolean end() {
        ended = true;
        notifyAll();
        if (interrupted) {
            Thread.interrupted();
        }
        return interrupted;
    }
}
