package dev.retort.runtime;

import java.util.List;

/** Another migrator has been running in this database for longer than we wait. Nothing was run. */
public final class MigratorLockedException extends MigrationException {
    private static final long serialVersionUID = 1;

    public MigratorLockedException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
