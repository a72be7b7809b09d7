package dev.retort.migration;

import dev.retort.operation.DataOperation;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.RecordedStep;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The steps recorded so far and what holds for the next one: its databases, and whether it is only declared. */
final class Steps {
    private final SourceLines lines;
    private final List<RecordedStep> recorded = new ArrayList<>();
    private final List<JdbcWork> works = new ArrayList<>();
    private Set<DatabaseKind> databases = EnumSet.allOf(DatabaseKind.class);
    private boolean declaring;
    private boolean closed;

    Steps(SourceLines lines) {
        this.lines = lines;
    }

    void add(Operation operation) {
        if (declaring && operation instanceof DataOperation) {
            throw new IllegalArgumentException(
                    "declare(...) tells what hand-written SQL did to the schema; this step would have to be executed");
        }
        add(new RecordedOperation.Whole(operation));
    }

    void add(RecordedOperation operation) {
        if (closed) {
            throw new IllegalStateException("op is only there while the body of a migration is recorded; "
                    + "code given to op.run(...) works on its connection");
        }
        recorded.add(new RecordedStep(operation, lines.current(), databases, declaring));
    }

    void addWork(String what, JdbcWork work) {
        add(new RunCode(what, works.size()));
        works.add(work);
    }

    Set<DatabaseKind> databases() {
        return databases;
    }

    void within(Set<DatabaseKind> only, Runnable steps) {
        Set<DatabaseKind> both = EnumSet.copyOf(databases);
        both.retainAll(only);
        record(both, declaring, steps);
    }

    void without(Set<DatabaseKind> except, Runnable steps) {
        Set<DatabaseKind> rest = EnumSet.copyOf(databases);
        rest.removeAll(except);
        record(rest, declaring, steps);
    }

    void declared(Runnable steps) {
        record(databases, true, steps);
    }

    Recording close(boolean asksArguments) {
        closed = true;
        return new Recording(recorded, works, asksArguments);
    }

    private void record(Set<DatabaseKind> nowFor, boolean nowDeclaring, Runnable steps) {
        Set<DatabaseKind> outerDatabases = databases;
        boolean outerDeclaring = declaring;
        databases = nowFor;
        declaring = nowDeclaring;
        try {
            steps.run();
        } finally {
            databases = outerDatabases;
            declaring = outerDeclaring;
        }
    }
}
