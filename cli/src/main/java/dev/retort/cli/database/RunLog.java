package dev.retort.cli.database;

import dev.retort.cli.interruption.InterruptedRunException;
import dev.retort.cli.interruption.Interruption;
import dev.retort.cli.output.Console;
import dev.retort.cli.output.Progress;
import dev.retort.runtime.execution.BuildStage;
import dev.retort.runtime.execution.MigrationEvent;
import dev.retort.runtime.execution.MigrationListener;
import dev.retort.runtime.recording.Direction;
import java.util.Collection;

/** Tells on standard error what a run is doing: lines, and at a terminal where it is below them. */
final class RunLog implements MigrationListener {
    private final Console console;
    private final Progress progress;
    private int revisions;
    private int revision;
    private boolean stopped;

    RunLog(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    @Override
    public void on(MigrationEvent event) {
        progress.clear();
        if (event instanceof MigrationEvent.Planned planned) {
            revisions = planned.revisions().size();
            revision = 0;
        } else if (event instanceof MigrationEvent.Started started) {
            revision++;
            started(started);
        } else if (event instanceof MigrationEvent.Working working) {
            working(working);
        } else if (event instanceof MigrationEvent.Waiting waiting) {
            console.note("waiting for another migrator: " + waiting.holder());
        } else if (event instanceof MigrationEvent.WaitingFor waiting) {
            waiting.transactions().forEach(other -> console.note("waiting for an older transaction: " + other));
        } else if (event instanceof MigrationEvent.Leftover leftover) {
            console.note("left over from a REINDEX CONCURRENTLY of " + leftover.index()
                    + ", and not touched by migrations: " + leftover.copy());
            console.note("  " + leftover.statement());
        } else if (event instanceof MigrationEvent.Building building) {
            progress.measure(() -> building.stage().get().map(BuildStage::described));
        } else if (event instanceof MigrationEvent.Retrying retrying) {
            console.note("trying again (" + retrying.attempt() + "): " + retrying.reason());
        } else if (event instanceof MigrationEvent.Resuming resuming) {
            console.note("going on where an earlier run stopped, after " + resuming.steps() + " steps");
        } else if (event instanceof MigrationEvent.Stamped stamped) {
            console.note("stamped " + names(stamped.from()) + " -> " + names(stamped.to()));
        } else if (event instanceof MigrationEvent.Executing executing) {
            if (Interruption.isRaised() && !stopped) {
                stopped = true;
                throw new InterruptedRunException();
            }
            console.detail("  " + executing.sql().strip().replace("\n", "\n  "));
        } else if (event instanceof MigrationEvent.Ended) {
            progress.stop();
        } else if (event instanceof MigrationEvent.Finished finished) {
            progress.stop();
            console.detail("done in " + finished.duration().toMillis() + " ms");
        }
        console.notes().flush();
    }

    private void started(MigrationEvent.Started started) {
        String verb = started.direction() == Direction.UPGRADE ? "upgrade" : "downgrade";
        String message = started.script().message().lines().findFirst().orElse("");
        console.note("running " + verb + " " + names(started.from()) + " -> " + names(started.to())
                + (message.isEmpty() ? "" : ", " + message));
        progress.start("revision " + revision + " of " + revisions);
    }

    private void working(MigrationEvent.Working working) {
        if (working.deletesData()) {
            console.note("deletes data: " + working.what());
        }
        progress.show(working.number(), working.of(), working.what());
    }

    private static String names(Collection<String> ids) {
        return ids.isEmpty() ? "<base>" : String.join(", ", ids);
    }
}
