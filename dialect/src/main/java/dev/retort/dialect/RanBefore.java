package dev.retort.dialect;

import dev.retort.operation.Operation;
import java.util.List;

/**
 * What of a revision has run when further operations of it are rendered.
 *
 * @param committed up to the last commit
 * @param uncommitted since
 */
public record RanBefore(List<Operation> committed, List<Operation> uncommitted) {
    public static final RanBefore NOTHING = new RanBefore(List.of(), List.of());

    public RanBefore {
        committed = List.copyOf(committed);
        uncommitted = List.copyOf(uncommitted);
    }
}
