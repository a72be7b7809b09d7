package dev.retort.runtime.lock;

import dev.retort.runtime.MigratorLockedException;
import dev.retort.runtime.execution.MigrationEvent;
import dev.retort.runtime.execution.MigrationListener;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Asks for a lock again and again, and tells once who has it. */
final class Polling {
    private static final long PAUSE_MILLIS = 200;

    private Polling() {}

    @FunctionalInterface
    interface Question<T> {
        T ask() throws SQLException;
    }

    /**
     * Returns when the lock is taken.
     *
     * @throws MigratorLockedException when that takes longer than {@code limit}
     */
    static void until(Question<Boolean> taken, Question<String> holder, Duration limit, MigrationListener listener)
            throws SQLException {
        long deadline = System.nanoTime() + limit.toNanos();
        boolean told = false;
        while (!taken.ask()) {
            String who = holder.ask();
            if (System.nanoTime() >= deadline) {
                throw new MigratorLockedException(
                        "another migration has been running for more than " + limit.toSeconds() + "s (" + who
                                + "); nothing was run",
                        List.of("wait for it, or give it more time: [run] wait"));
            }
            if (!told) {
                listener.on(new MigrationEvent.Waiting(who));
                told = true;
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigratorLockedException("interrupted while waiting for another migration", List.of());
        }
    }
}
