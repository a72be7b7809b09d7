package dev.retort.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter written = new StringWriter();

    @Test
    void aTerminalShowsWhereTheRunIsAndForHowLong() throws InterruptedException {
        Progress progress = Progress.on(new PrintWriter(written));
        progress.start("revision 2 of 5");
        progress.show(3, 7, "create index\nix_name");
        assertThat(written.toString()).endsWith("revision 2 of 5, step 3 of 7: create index ix_name, 0 s");
        Thread.sleep(1_500);
        assertThat(written.toString()).endsWith("create index ix_name, 1 s");
        progress.stop();
        assertThat(written.toString()).endsWith("\r\u001b[K");
        int length = written.toString().length();
        Thread.sleep(1_200);
        assertThat(written.toString()).hasSize(length);
    }

    @Test
    void aFileGetsNothing() {
        PrintWriter file = new PrintWriter(written);
        Progress progress = Progress.of(new Console(file, file, false, false, false), Map.of());
        progress.start("revision 1 of 1");
        progress.show(1, 1, "create table");
        progress.clear();
        progress.stop();
        assertThat(written.toString()).isEmpty();
    }
}
