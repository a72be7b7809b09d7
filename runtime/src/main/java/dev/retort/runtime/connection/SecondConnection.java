package dev.retort.runtime.connection;

import dev.retort.runtime.SecondConnectionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Opens a connection while another one is held. A pool of one never gives it, so the wait ends after a few seconds: the
 * calling thread, which some data sources look at to choose a database, is interrupted.
 */
public final class SecondConnection {
    private static final long PATIENCE_SECONDS = 5;
    private static final long GLANCE_SECONDS = 1;

    private final Thread caller = Thread.currentThread();
    private final long patienceSeconds;
    private boolean ended;
    private boolean interrupted;

    private SecondConnection(long patienceSeconds) {
        this.patienceSeconds = patienceSeconds;
    }

    @FunctionalInterface
    public interface Opening {
        Connection open() throws SQLException;
    }

    /**
     * Opens it.
     *
     * @throws SecondConnectionException when it is refused or does not come in time
     */
    public static Connection of(Opening opening) {
        SecondConnection waiting = new SecondConnection(PATIENCE_SECONDS);
        try {
            return waiting.open(opening);
        } catch (SQLException refused) {
            String reason = waiting.interrupted ? "" : " (" + refused.getMessage() + ")";
            throw new SecondConnectionException(
                    "no second connection within " + PATIENCE_SECONDS + " s" + reason
                            + ": Retort needs two at once, one that holds the lock and one that works; nothing was run",
                    List.of(
                            "give the pool two or more connections",
                            "or the lock a data source of its own: Retort.configure().lockDataSource(...)"),
                    refused);
        }
    }

    /** Opens it where there is more than one, which shows soon. */
    public static Optional<Connection> ifThereIsOne(Opening opening) {
        try {
            return Optional.of(new SecondConnection(GLANCE_SECONDS).open(opening));
        } catch (SQLException refused) {
            return Optional.empty();
        }
    }

    private Connection open(Opening opening) throws SQLException {
        Thread watch = new Thread(this::watch, "retort-second-connection");
        watch.setDaemon(true);
        watch.start();
        try {
            return opening.open();
        } finally {
            end();
        }
    }

    private synchronized void watch() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(patienceSeconds);
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

    /** When the wait was ended from here, the thread is not left interrupted. */
    private synchronized void end() {
        ended = true;
        notifyAll();
        if (interrupted) {
            Thread.interrupted();
        }
    }
}
