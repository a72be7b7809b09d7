package dev.retort.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter written = new StringWriter();

    @Test
    void aTerminalShowsWhereTheRunIsAndForHowLong() throws InterruptedException {
        Progress progress = Progress.onTerminal(new PrintWriter(written));
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
    void howFarAStepIsStandsBehindIt() throws InterruptedException {
        Progress progress = Progress.onTerminal(new PrintWriter(written));
        progress.start("revision 1 of 1");
        progress.show(1, 2, "create index");
        progress.measure(() -> Optional.of("scanning table, 43 %"));
        Thread.sleep(1_500);
        assertThat(written.toString()).endsWith("step 1 of 2: create index, scanning table, 43 %, 1 s");
        progress.show(2, 2, "add a column to a table whose name is quite long, so that the line must be cut");
        assertThat(written.toString()).matches("(?s).* step 2 of 2: add a column to a table .*\\.\\.\\., \\d+ s");
        progress.stop();
    }

    @Test
    void aFileGetsALineForEveryMinuteThatAStepTakes() throws InterruptedException {
        PrintWriter file = new PrintWriter(written);
        Progress minutes = Progress.of(new Console(file, file, false, false, false), Map.of());
        minutes.start("revision 1 of 1");
        minutes.show(1, 1, "create table");
        minutes.clear();
        Thread.sleep(1_200);
        minutes.stop();
        assertThat(written.toString()).isEmpty();

        Progress soon = Progress.inLines(file, Duration.ofMillis(300));
        soon.start("revision 1 of 1");
        soon.show(1, 1, "create\nindex");
        soon.measure(() -> Optional.of("50 %"));
        Thread.sleep(700);
        soon.stop();
        assertThat(written.toString().lines())
                .hasSizeBetween(1, 2)
                .allMatch(line -> line.matches("revision 1 of 1, step 1 of 1: create index, 50 %, \\d+ s"));
    }

    @Test
    void aQuietRunGetsNothing() throws InterruptedException {
        PrintWriter file = new PrintWriter(written);
        Progress progress = Progress.of(new Console(file, file, true, false, true), Map.of());
        progress.start("revision 1 of 1");
        progress.show(1, 1, "create table");
        Thread.sleep(1_200);
        progress.stop();
        assertThat(written.toString()).isEmpty();
    }
}
