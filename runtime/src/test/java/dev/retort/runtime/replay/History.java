package dev.retort.runtime.replay;

import dev.retort.migration.Ddl;
import dev.retort.migration.Operations;
import dev.retort.migration.Recorded;
import dev.retort.operation.Operation;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Revisions written in a test, played one after the other. */
final class History {
    private final Replay replay;
    private Replayed now = Replayed.NOTHING;
    private int revisions;

    private History(AdoptedObjects adopted) {
        this.replay = new Replay(DatabaseKind.POSTGRESQL, adopted);
    }

    static History offline() {
        return new History(AdoptedObjects.none());
    }

    static History over(Schema database) {
        return new History(new InSchema(database));
    }

    History applied(BiConsumer<Operations, Ddl> body) {
        now = replay.applied(now, revision(body));
        return this;
    }

    List<Operation> pending(BiConsumer<Operations, Ddl> body) {
        return pending(body, Optional.empty());
    }

    List<Operation> pending(BiConsumer<Operations, Ddl> body, Optional<Schema> target) {
        CompletedRevision completed = replay.completed(now, revision(body), target);
        now = completed.after();
        return completed.steps().stream().map(CompletedStep::operation).toList();
    }

    Replayed now() {
        return now;
    }

    Table table(String name) {
        return now.schema().table(ObjectName.parse(name)).orElseThrow();
    }

    private RevisionSteps revision(BiConsumer<Operations, Ddl> body) {
        return new RevisionSteps("r" + ++revisions, Recorded.steps(body));
    }

    private record InSchema(Schema schema) implements AdoptedObjects {
        @Override
        public Optional<Table> table(ObjectName name) {
            return schema.table(name);
        }

        @Override
        public Optional<Sequence> sequence(ObjectName name) {
            return schema.sequence(name);
        }

        @Override
        public Optional<EnumType> enumType(ObjectName name) {
            return schema.enumType(name);
        }
    }
}
