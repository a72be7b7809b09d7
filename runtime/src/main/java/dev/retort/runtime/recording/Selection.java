package dev.retort.runtime.recording;

import dev.retort.schema.SqlText;
import java.util.List;

/** How a migration says which constraint or index of a table it means. */
public sealed interface Selection {
    record ByName(String name) implements Selection {}

    /** The only one that stands on exactly these columns, in this order. */
    record ByColumns(List<String> columns) implements Selection {
        public ByColumns {
            columns = List.copyOf(columns);
        }
    }

    /** The only check of this condition. */
    record ByCondition(SqlText condition) implements Selection {}
}
