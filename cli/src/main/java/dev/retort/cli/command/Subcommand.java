package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.configuration.ConfigurationReader;
import dev.retort.cli.database.OpenDatabase;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.output.Console;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionIdentifier;
import dev.retort.runtime.revision.RevisionScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/** What every command can reach: the options, the streams, the configuration, the revisions. */
abstract class Subcommand implements Callable<Integer> {
    @ParentCommand
    private RetortCommand root = new RetortCommand(Invocation.ofProcess());

    final GlobalOptions options() {
        return root.options();
    }

    final Invocation invocation() {
        return root.invocation();
    }

    final Console console() {
        return root.console();
    }

    /** Read anew at each call; a command calls it once. */
    final Configuration configuration() {
        return new ConfigurationReader(
                        options().given(), Path.of(""), invocation().variables())
                .read();
    }

    /** The revisions, read from their sources without compiling them. */
    static RevisionGraph revisions(Configuration configuration) {
        try (MigrationProject project = MigrationProject.of(configuration)) {
            return project.graph();
        }
    }

    /** The revisions that a word on the command line names; the database is asked where it is when the word needs it. */
    final List<RevisionScript> named(String word, Configuration configuration, RevisionGraph graph) {
        RevisionIdentifier identifier = RevisionIdentifier.parse(word);
        return graph.resolve(identifier, rowsWhen(identifier.countsFromDatabase(), configuration, graph));
    }

    /** The path of a file, as short as it can be pasted from where the user is. */
    static String shortened(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }

    /** Where the database is, when that matters; else nobody asks it. */
    final Set<String> rowsWhen(boolean asked, Configuration configuration, RevisionGraph graph) {
        return asked ? OpenDatabase.stateOf(configuration, graph, console()).rows() : Set.of();
    }
}
