package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.Migrators;
import dev.retort.cli.database.OpenDatabase;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.output.Console;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.runtime.revision.RevisionRange;
import dev.retort.runtime.script.SqlScript;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What {@code --sql} prints. It connects to nothing, with one exception: a range that begins at {@code current} asks the
 * database where it is, and only that.
 */
final class OfflineScript {
    private final Configuration configuration;
    private final MigrationProject project;
    private final Console console;
    private final SqlScript script;

    private OfflineScript(Configuration configuration, MigrationProject project, Console console, SqlScript script) {
        this.configuration = configuration;
        this.project = project;
        this.console = console;
        this.script = script;
    }

    static OfflineScript of(Configuration configuration, MigrationProject project, Console console) {
        DatabaseKind kind = configuration.requiredDatabase().kind();
        Dialect dialect =
                Dialects.of(kind, configuration.serverVersion().orElseGet(() -> Dialects.oldestSupported(kind)));
        SqlScript script = new SqlScript(project.graph(), project::instance, dialect, Migrators.options(configuration));
        return new OfflineScript(configuration, project, console, script);
    }

    List<String> upgrade(String target, String tag) {
        return tagged(tag, script.upgrade(target, rows(List.of(target))));
    }

    List<String> downgrade(String target, String tag) {
        return tagged(tag, script.downgrade(target, rows(List.of(target))));
    }

    List<String> stamp(List<String> targets, boolean purge, String tag) {
        if (purge) {
            throw Failure.usage("--purge looks at the database, and --sql does not connect to it");
        }
        return tagged(tag, script.stamp(targets, rows(targets)));
    }

    List<String> ensureVersion() {
        return script.ensureVersion().stripTrailing().lines().toList();
    }

    private Collection<String> rows(List<String> targets) {
        return targets.stream().anyMatch(OfflineScript::asksDatabase)
                ? OpenDatabase.stateOf(configuration, project.graph(), console).rows()
                : Set.of();
    }

    private static boolean asksDatabase(String target) {
        return RevisionRange.isRange(target)
                ? RevisionRange.parse(target).asksDatabase()
                : RevisionRange.parse(":" + target).asksDatabase();
    }

    /** The tag stands below the first line, which says what the script is for. */
    private static List<String> tagged(String tag, String text) {
        List<String> lines = new ArrayList<>(text.stripTrailing().lines().toList());
        if (!tag.isEmpty()) {
            lines.add(Math.min(1, lines.size()), "-- " + tag.replaceAll("\\R", " "));
        }
        return lines;
    }
}
