package dev.retort.cli.database;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.runtime.bookkeeping.EditedRevision;
import dev.retort.runtime.bookkeeping.EditedRevisions;
import java.util.Collection;
import java.util.List;

/** Which applied revisions say something else now than when they were applied. */
public final class Edited {
    private Edited() {}

    /** The edited ones, in order. */
    public static List<EditedRevision> of(
            OpenDatabase database, Configuration configuration, MigrationProject project, Collection<String> rows) {
        return EditedRevisions.of(
                database.connection(),
                database.dialect(),
                Migrators.options(configuration),
                project.graph(),
                rows,
                project.recordings());
    }
}
