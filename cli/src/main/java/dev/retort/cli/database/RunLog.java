package dev.retort.cli.database;

import dev.retort.cli.interruption.InterruptedRunException;
import dev.retort.cli.interruption.Interruption;
import dev.retort.cli.output.Console;
import dev.retort.runtime.execution.MigrationEvent;
import dev.retort.runtime.execution.MigrationListener;
import dev.retort.runtime.recording.Direction;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells on standard error what a run is doing. */
record RunLog(Console console, AtomicBoolean stopped) implements MigrationListener {
    RunLog(Console console) {
        this(console, new AtomicBoolean());
    }

    @Override
    public void on(MigrationEvent event) {
        if (event instanceof MigrationEvent.Started started) {
            String verb = started.direction() == Direction.UPGRADE ? "upgrade" : "downgrade";
            String message = started.script().message().lines().findFirst().orElse("");
            console.note("running " + verb + " " + names(started.from()) + " -> " + names(started.to())
                    + (message.isEmpty() ? "" : ", " + message));
        } else if (event instanceof MigrationEvent.Waiting waiting) {
            console.note("waiting for another migrator: " + waiting.holder());
        } else if (event instanceof MigrationEvent.Retrying retrying) {
            console.note("trying again (" + retrying.attempt() + "): " + retrying.reason());
        } else if (event instanceof MigrationEvent.Resuming resuming) {
            console.note("going on where an earlier run stopped, after " + resuming.steps() + " steps");
        } else if (event instanceof MigrationEvent.Stamped stamped) {
            console.note("stamped " + names(stamped.from()) + " -> " + names(stamped.to()));
        } else if (event instanceof MigrationEvent.Executing executing) {
            if (Interruption.isRaised() && stopped.compareAndSet(false, true)) {
                throw new InterruptedRunException();
            }
            console.detail("  " + executing.sql().strip().replace("\n", "\n  "));
        } else if (event instanceof MigrationEvent.Finished finished) {
            console.detail("done in " + finished.duration().toMillis() + " ms");
        }
        console.notes().flush();
    }

    private static String names(Collection<String> ids) {
        return ids.isEmpty() ? "<base>" : String.join(", ", ids);
    }
}
