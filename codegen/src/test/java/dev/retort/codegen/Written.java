package dev.retort.codegen;

import dev.retort.fixtures.compilation.CompiledSource;
import dev.retort.migration.Migration;
import dev.retort.migration.Recorder;
import dev.retort.naming.NameCompletion;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaEffect;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.runtime.replay.CompletedStep;
import dev.retort.runtime.replay.Replay;
import dev.retort.runtime.replay.Replayed;
import dev.retort.runtime.replay.RevisionSteps;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The way of operations into source and back. */
final class Written {
    private Written() {}

    static MigrationSource source(String message, List<Operation> upgrade, List<Operation> downgrade) {
        return new MigrationSource(
                "db.migration",
                "V1",
                "3f2a91c07be4",
                List.of(),
                message,
                List.of(),
                List.of(),
                upgrade.stream().map(SourceLine::of).toList(),
                downgrade.stream().map(SourceLine::of).toList());
    }

    static String java(List<Operation> upgrade) {
        return MigrationWriter.write(source("A test", upgrade, List.of()));
    }

    static Migration compiled(List<Operation> upgrade) {
        return CompiledSource.instance(Migration.class, "db.migration.V1", java(upgrade));
    }

    /** What the compiled class says on top of a schema, complete. */
    static List<Operation> recorded(Migration migration, Direction direction, Schema before) {
        Replay replay = new Replay(DatabaseKind.POSTGRESQL, AdoptedObjects.none());
        RevisionSteps steps = new RevisionSteps(
                "r", Recorder.record(migration, direction, Map.of()).steps());
        return replay
                .completed(new Replayed(before, new TreeMap<>(), List.of()), steps, Optional.empty())
                .steps()
                .stream()
                .map(CompletedStep::operation)
                .toList();
    }

    /** The operations with their names filled in, as they would be applied one after the other. */
    static List<Operation> named(List<Operation> operations, Schema before) {
        List<Operation> named = new ArrayList<>();
        Schema now = before;
        for (Operation operation : operations) {
            Operation complete = NameCompletion.complete(now, operation);
            named.add(complete);
            now = SchemaEffect.apply(now, complete);
        }
        return named;
    }

    static Schema after(List<Operation> operations, Schema before) {
        Schema now = before;
        for (Operation operation : named(operations, before)) {
            now = SchemaEffect.apply(now, operation);
        }
        return now;
    }
}
