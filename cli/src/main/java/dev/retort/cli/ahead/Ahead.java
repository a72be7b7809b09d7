package dev.retort.cli.ahead;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something that is being made on another thread.
 *
 * @param <T> what it will be
 */
public final class Ahead<T> {
    private final CompletableFuture<T> future;

    private Ahead(CompletableFuture<T> future) {
        this.future = future;
    }

    /** Begins to make it. */
    public static <T> Ahead<T> begin(Supplier<T> work) {
        return new Ahead<>(CompletableFuture.supplyAsync(work));
    }

    /** Waits for it, and throws what the work threw. */
    public T result() {
        try {
            return future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Waits for the end of the work, whatever becomes of it. */
    public void settle() {
        future.handle((made, failure) -> Boolean.TRUE).join();
    }

    /** Goes on with the result, where there is one, on another thread than the one that waits for it. */
    public Ahead<Boolean> then(Consumer<T> use) {
        return new Ahead<>(future.thenApplyAsync(made -> {
            use.accept(made);
            return true;
        }));
    }
}
