package dev.retort.cli.output;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What is said by work that was begun early: kept until somebody wants to hear it, or thrown away. To flush is to wait for
 * that.
 */
public final class HeldNotes extends Writer {
    private final PrintWriter notes;
    /** Guards itself and the state: the lock of a writer is held by who waits in {@link #flush()}. */
    private final StringBuilder held = new StringBuilder();

    private final CompletableFuture<Boolean> heard = new CompletableFuture<>();

    /** @param notes where it is said in the end */
    public HeldNotes(PrintWriter notes) {
        this.notes = notes;
    }

    /** Says what was kept; what comes from now on is said at once. */
    public void release() {
        synchronized (held) {
            if (heard.complete(true)) {
                notes.append(held).flush();
            }
        }
    }

    /** Nobody will hear it, unless it was released. */
    public void discard() {
        heard.completeExceptionally(new CancellationException("nobody listens"));
    }

    @Override
    public void write(char[] text, int start, int length) {
        synchronized (held) {
            if (heard.isCompletedExceptionally()) {
                return;
            } else if (heard.isDone()) {
                notes.write(text, start, length);
                notes.flush();
            } else {
                held.append(text, start, length);
            }
        }
    }

    /** @throws CancellationException when nobody will hear it */
    @Override
    public void flush() {
        try {
            heard.join();
        } catch (CompletionException discarded) {
            throw new CancellationException("nobody listens");
        }
    }

    @Override
    public void close() {}
}
