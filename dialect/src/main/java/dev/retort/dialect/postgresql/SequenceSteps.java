package dev.retort.dialect.postgresql;

import dev.retort.dialect.SequenceChanges;
import dev.retort.dialect.SequenceClause;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Sequence;
import java.util.List;

/** Sequences that stand on their own. */
final class SequenceSteps {
    private final Clauses clauses;

    SequenceSteps(Clauses clauses) {
        this.clauses = clauses;
    }

    List<Step> create(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        String type = sequence.type()
                .map(it -> " AS " + clauses.dialect().typeText(it))
                .orElse("");
        return new StepList(operation)
                .run("CREATE SEQUENCE " + clauses.quoted(sequence.name()) + type
                        + SequenceClause.of(sequence.options()))
                .steps();
    }

    List<Step> alter(AlterSequence operation) {
        ColumnType old = operation.before().type().orElse(new ColumnType.BigInt());
        ColumnType wanted = operation.after().type().orElse(new ColumnType.BigInt());
        String type = old.equals(wanted) ? "" : " AS " + clauses.dialect().typeText(wanted);
        String changes = type
                + SequenceChanges.of(
                        operation.before().options(), operation.after().options());
        StepList steps = new StepList(operation);
        if (!changes.isEmpty()) {
            steps.run("ALTER SEQUENCE " + clauses.quoted(operation.before().name()) + changes);
        }
        return steps.steps();
    }
}
