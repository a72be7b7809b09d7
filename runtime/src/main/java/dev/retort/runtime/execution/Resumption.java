package dev.retort.runtime.execution;

import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.operation.Operation;
import dev.retort.runtime.DatabaseException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Finds how far a revision has come that was cut off between two of its groups, by a crash or where taking back was not
 * possible. A group is a transaction: when the database shows the effect of all its operations that leave a visible one,
 * and there is at least one, it has run. The last group moves the version rows and is never passed over.
 */
final class Resumption {
    private Resumption() {}

    /**
     * Walks over the groups that have run.
     *
     * @return how many steps that are
     */
    static int skip(StepSequence sequence, OperationEffect effect) throws SQLException {
        try {
            while (true) {
                Optional<List<Operation>> group = sequence.skipGroup();
                if (group.isEmpty()) {
                    break;
                }
                if (!hasRun(group.get(), effect)) {
                    sequence.back();
                    break;
                }
                sequence.commit();
            }
        } catch (UnsupportedSchemaException | DatabaseException unrenderable) {
            // What cannot be rendered before its time says so in its place.
            sequence.back();
        }
        // What was rendered on the way was rendered too early: the walk begins anew behind the last group that has run.
        sequence.back();
        return sequence.committed();
    }

    private static boolean hasRun(List<Operation> group, OperationEffect effect) throws SQLException {
        boolean visible = false;
        for (Operation operation : group) {
            Optional<Boolean> shows = effect.shows(operation);
            if (shows.filter(shown -> !shown).isPresent()) {
                return false;
            }
            visible |= shows.isPresent();
        }
        return visible;
    }
}
