package dev.retort.cli.autogenerate;

import dev.retort.codegen.MigrationSource;
import dev.retort.codegen.MigrationWriter;
import dev.retort.codegen.SourceLine;
import dev.retort.differ.Difference;
import dev.retort.differ.managed.Unmanaged;
import dev.retort.differ.planner.Plan;
import dev.retort.differ.planner.PlannedOperation;
import dev.retort.differ.rename.PossibleRename;
import dev.retort.operation.Operation;
import java.util.List;

/** What leads from a database to the entities and back, in an order that runs. */
public final class Proposal {
    private final Difference difference;
    private final Plan plan;
    private final List<String> current;
    private final List<String> notes;

    Proposal(Difference difference, Plan plan, List<String> current, List<String> notes) {
        this.difference = difference;
        this.plan = plan;
        this.current = List.copyOf(current);
        this.notes = List.copyOf(notes);
    }

    /** Whether the database is what the entities ask for. */
    public boolean isEmpty() {
        return difference.isEmpty();
    }

    /** The way from the database to the entities. */
    public List<Operation> upgrade() {
        return operations(plan.upgrade());
    }

    /** The way back. */
    public List<Operation> downgrade() {
        return operations(plan.downgrade());
    }

    /**
     * What may be one thing with a new name and is dropped and added in the operations: to be decided by a person, and
     * declared to another comparison where it was renamed.
     */
    public List<PossibleRename> possibleRenames() {
        return difference.possibleRenames();
    }

    /** What is in the database and left alone. */
    public List<Unmanaged> unmanaged() {
        return difference.unmanaged();
    }

    /** The revisions the database is at, which a class with these operations follows. */
    public List<String> current() {
        return current;
    }

    /** What was noticed while reading and comparing, each one line for a person. */
    public List<String> notes() {
        return notes;
    }

    /**
     * The source of the migration class.
     *
     * @param packageName of the class
     * @param className of the class
     * @param id of the revision: 1 to 64 letters, digits, dots and underscores
     * @param message what the revision does
     */
    public String source(String packageName, String className, String id, String message) {
        return MigrationWriter.write(new MigrationSource(
                packageName,
                className,
                id,
                current,
                message,
                List.of(),
                List.of(),
                lines(plan.upgrade()),
                lines(plan.downgrade())));
    }

    private static List<Operation> operations(List<PlannedOperation> planned) {
        return planned.stream().map(PlannedOperation::operation).toList();
    }

    private static List<SourceLine> lines(List<PlannedOperation> planned) {
        return planned.stream()
                .map(line -> new SourceLine(line.operation(), line.comments(), line.only()))
                .toList();
    }
}
