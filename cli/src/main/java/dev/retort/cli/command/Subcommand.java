package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.configuration.ConfigurationReader;
import dev.retort.cli.output.Console;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionSources;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/** What every command can reach: the options, the streams, the configuration, the revisions. */
abstract class Subcommand implements Callable<Integer> {
    @ParentCommand
    private RetortCommand root = new RetortCommand();

    final GlobalOptions options() {
        return root.options();
    }

    final Console console() {
        return root.console();
    }

    /** Read anew at each call; a command calls it once. */
    final Configuration configuration() {
        return new ConfigurationReader(options().given(), Path.of(""), System.getenv()).read();
    }

    /** The revisions, read from their sources without compiling them. */
    static RevisionGraph revisions(Configuration configuration) {
        return RevisionSources.graph(List.of(configuration.migrations().directory()));
    }
}
