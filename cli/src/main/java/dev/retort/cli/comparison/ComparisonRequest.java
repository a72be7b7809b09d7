package dev.retort.cli.comparison;

import dev.retort.differ.Rename;
import dev.retort.schema.DatabaseKind;
import java.util.List;

/**
 * What somebody wants to know of a comparison.
 *
 * @param databases those a type must be right on, beside the one that is compared
 * @param renames declared by whoever asks
 * @param noRenames nothing is renamed, whatever it looks like
 */
public record ComparisonRequest(List<DatabaseKind> databases, List<Rename> renames, boolean noRenames) {
    /** To look only: nothing is written, nothing declared. */
    public static final ComparisonRequest TO_LOOK = new ComparisonRequest(List.of(), List.of(), false);

    public ComparisonRequest {
        databases = List.copyOf(databases);
        renames = List.copyOf(renames);
    }
}
