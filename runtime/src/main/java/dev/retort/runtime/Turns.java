package dev.retort.runtime;

import dev.retort.runtime.execution.MigrationEvent;
import dev.retort.runtime.execution.MigrationListener;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets the threads of one application work one after the other: who waits for its turn holds no connection meanwhile. */
final class Turns {
    private static final String HOLDER = "another thread of this application";

    private final ReentrantLock lock = new ReentrantLock(true);

    /**
     * Does the work when it is its turn.
     *
     * @throws MigratorLockedException when that takes longer than {@code limit}
     */
    <T> T take(Duration limit, MigrationListener listener, Supplier<T> work) {
        if (!lock.tryLock()) {
            listener.on(new MigrationEvent.Waiting(HOLDER));
            await(limit);
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private void await(Duration limit) {
        try {
            if (lock.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigratorLockedException("interrupted while waiting for another migration", List.of());
        }
        throw new MigratorLockedException(
                "another migration has been running for more than " + limit.toSeconds() + "s (" + HOLDER
                        + "); nothing was run",
                List.of("wait for it, or give it more time: options(options -> options.withWaiting(...))"));
    }
}
