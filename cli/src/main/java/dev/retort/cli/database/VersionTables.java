package dev.retort.cli.database;

import dev.retort.cli.configuration.Configuration;
import dev.retort.schema.ObjectName;
import java.util.Set;
import java.util.TreeSet;

/** The tables Retort keeps for itself. They are never compared, never dropped and never listed. */
public final class VersionTables {
    static final String HISTORY = "retort_history";

    private VersionTables() {}

    public static Set<ObjectName> names(Configuration configuration) {
        Set<ObjectName> names = new TreeSet<>();
        names.add(new ObjectName(
                configuration.migrations().schema(), configuration.migrations().versionTable()));
        names.add(new ObjectName(configuration.migrations().schema(), HISTORY));
        return names;
    }
}
