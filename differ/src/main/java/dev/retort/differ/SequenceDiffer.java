package dev.retort.differ;

import dev.retort.differ.form.Both;
import dev.retort.differ.rename.RenameCandidates;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.DropSequence;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Compares the sequences by how they count; where the model is silent, what somebody chose stays. */
final class SequenceDiffer {
    private final Scope scope;
    private final Map<ObjectName, Sequence> live;
    private final Map<ObjectName, Sequence> desired;

    SequenceDiffer(Scope scope, Pair<Both<Schema>> schemas) {
        this.scope = scope;
        this.live = byName(schemas.before().original());
        this.desired = byName(schemas.after().original());
    }

    void compare() {
        List<Sequence> gone = new ArrayList<>();
        live.forEach((name, sequence) -> {
            Sequence wanted = desired.get(name);
            if (wanted != null) {
                modify(sequence, wanted);
                return;
            }
            gone.add(sequence);
            if (scope.managed().sequence(name)) {
                scope.changes().add(new DropSequence(sequence));
            } else {
                scope.changes().leaveAlone("sequence", name);
            }
        });
        List<Sequence> added = desired.values().stream()
                .filter(sequence -> !live.containsKey(sequence.name()))
                .toList();
        added.forEach(sequence -> scope.changes().add(new CreateSequence(sequence)));
        new RenameCandidates(scope).sequences(gone, added);
    }

    private void modify(Sequence present, Sequence wanted) {
        OptionalLong step = wanted.options().withoutDefaults().increment();
        boolean sameStep = step.equals(present.options().withoutDefaults().increment());
        boolean sameType = wanted.type().isEmpty() || wanted.type().equals(present.type());
        if (!sameStep || !sameType || !IdentityComparison.fits(wanted.options(), present.options())) {
            scope.changes()
                    .add(new AlterSequence(
                            present,
                            new Sequence(
                                    present.name(),
                                    wanted.type().or(present::type),
                                    merged(wanted.options(), present.options()))));
        }
    }

    private static SequenceOptions merged(SequenceOptions wanted, SequenceOptions present) {
        return new SequenceOptions(
                said(wanted.start(), present.start()),
                wanted.increment(),
                said(wanted.minimum(), present.minimum()),
                said(wanted.maximum(), present.maximum()),
                said(wanted.cache(), present.cache()),
                wanted.cycle() || present.cycle());
    }

    private static OptionalLong said(OptionalLong wanted, OptionalLong present) {
        return wanted.isPresent() ? wanted : present;
    }

    private static Map<ObjectName, Sequence> byName(Schema schema) {
        Map<ObjectName, Sequence> sequences = new TreeMap<>();
        schema.sequences().forEach(sequence -> sequences.put(sequence.name(), sequence));
        return sequences;
    }
}
