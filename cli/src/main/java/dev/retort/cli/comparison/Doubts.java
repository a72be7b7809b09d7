package dev.retort.cli.comparison;

import dev.retort.codegen.MigrationWriter;
import dev.retort.differ.Difference;
import dev.retort.differ.rename.PossibleRename;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationDescription;
import dev.retort.runtime.replay.Replayed;
import dev.retort.runtime.replay.Uncertainty;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes out of a difference what nobody can know without a database: what concerns objects that hand-written SQL or code
 * may have changed, and tables that no revision made. It becomes warnings that say what would settle it.
 */
final class Doubts {
    private final Replayed replayed;
    private final RevisionGraph graph;
    private final DatabaseKind database;

    Doubts(Replayed replayed, RevisionGraph graph, DatabaseKind database) {
        this.replayed = replayed;
        this.graph = graph;
        this.database = database;
    }

    Difference apart(Difference difference) {
        List<Operation> certain = new ArrayList<>();
        List<String> warnings = new ArrayList<>(difference.warnings());
        for (Operation operation : difference.operations()) {
            Optional<String> doubt =
                    OperationSubject.of(operation).object().flatMap(object -> doubt(object, operation));
            doubt.ifPresentOrElse(warnings::add, () -> certain.add(operation));
        }
        List<PossibleRename> renames = difference.possibleRenames().stream()
                .filter(rename -> !inDoubt(rename.object()) && !inDoubt(rename.newObject()))
                .toList();
        return new Difference(certain, renames, difference.unmanaged(), warnings);
    }

    private boolean inDoubt(ObjectName object) {
        return isHalfKnown(object) || cause(object).isPresent();
    }

    private Optional<String> doubt(ObjectName object, Operation operation) {
        String what = "uncertain: " + OperationDescription.of(operation) + "; ";
        if (isHalfKnown(object)) {
            return Optional.of(what + "no revision creates " + object.written()
                    + ", so only the database knows it: retort revision --baseline");
        }
        return cause(object)
                .map(cause -> what + cause.line()
                        + (cause.table().isPresent() ? ": SQL names " : ": code may have changed ") + object.written()
                        + " and does not say what it did; if that, then behind it: op.declare(() -> "
                        + MigrationWriter.call(operation) + ");");
    }

    private boolean isHalfKnown(ObjectName object) {
        return replayed.adopted().get(object) == Replayed.Extent.ADDITIONS;
    }

    private Optional<Uncertainty> cause(ObjectName object) {
        return replayed.uncertainties().stream()
                .filter(uncertainty -> uncertainty
                        .table()
                        .map(object::equals)
                        .orElseGet(() -> mayTouch(uncertainty.revision(), object)))
                .findFirst();
    }

    /** Code is judged by the SQL in its source: what no statement names, or only one that changes rows, keeps its structure. */
    private boolean mayTouch(String revision, ObjectName object) {
        return graph.find(revision)
                .flatMap(script -> script.path())
                .map(source -> CodeInSource.of(source, database).mayChange(object))
                .orElse(true);
    }
}
