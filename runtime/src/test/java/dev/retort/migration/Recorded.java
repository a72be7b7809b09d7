package dev.retort.migration;

import dev.retort.operation.Operation;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.RecordedStep;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Records a body written in a test. */
public final class Recorded {
    private Recorded() {}

    public static Recording body(BiConsumer<Operations, Ddl> body) {
        return Recorder.record(new Body(body), Direction.UPGRADE, Map.of("tenant", "acme"));
    }

    public static List<RecordedStep> steps(BiConsumer<Operations, Ddl> body) {
        return body(body).steps();
    }

    public static RecordedOperation one(BiConsumer<Operations, Ddl> body) {
        List<RecordedStep> steps = steps(body);
        if (steps.size() != 1) {
            throw new AssertionError(steps);
        }
        return steps.get(0).operation();
    }

    public static Operation whole(BiConsumer<Operations, Ddl> body) {
        return ((RecordedOperation.Whole) one(body)).operation();
    }

    private record Body(BiConsumer<Operations, Ddl> body) implements Migration {
        @Override
        public void upgrade(Operations op) {
            body.accept(op, this);
        }

        @Override
        public void downgrade(Operations op) {
            op.irreversible("only one way");
        }
    }
}
