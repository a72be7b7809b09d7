package dev.retort.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is said early is heard when somebody listens, in its order, or never. */
@Timeout(60)
class HeldNotesTest {
    private final StringWriter heard = new StringWriter();
    private final HeldNotes notes = new HeldNotes(new PrintWriter(heard, true));
    private final Console console =
            new Console(new PrintWriter(new StringWriter()), new PrintWriter(heard, true), false, false).saying(notes);

    @Test
    void whatIsSaidWaitsForAListener() {
        console.note("early");
        assertThat(heard.toString()).isEmpty();
        notes.release();
        console.note("late");
        assertThat(heard.toString().lines()).containsExactly("early", "late");
    }

    @Test
    void whoeverSettlesWaitsForAListener() throws Exception {
        CountDownLatch said = new CountDownLatch(1);
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> {
            console.note("asking");
            said.countDown();
            console.settle();
            console.note("answered");
        });
        assertThat(said.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(work).isNotDone();
        notes.release();
        work.get(30, TimeUnit.SECONDS);
        assertThat(heard.toString().lines()).containsExactly("asking", "answered");
    }

    @Test
    void whatIsDiscardedIsNeverHeard() {
        console.note("early");
        notes.discard();
        console.note("late");
        assertThatThrownBy(console::settle).isInstanceOf(CancellationException.class);
        assertThat(heard.toString()).isEmpty();
    }
}
