package dev.retort.cli.migration;

import dev.retort.cli.ahead.Ahead;
import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.configuration.MigrationSettings;
import dev.retort.cli.project.ProgramVersion;
import dev.retort.migration.Migration;
import dev.retort.runtime.compile.CacheDirectory;
import dev.retort.runtime.compile.CompiledMigrations;
import dev.retort.runtime.compile.MigrationClasses;
import dev.retort.runtime.compile.MigrationCompiler;
import dev.retort.runtime.compile.RuntimeLocation;
import dev.retort.runtime.preparation.Recordings;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.runtime.revision.RevisionSources;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The migrations of a project: from the sources in the configured directory, or, where there is no such directory, from
 * the compiled classes of the configured package on the class path.
 */
public final class MigrationProject implements AutoCloseable {
    private final Configuration configuration;
    private final RevisionGraph graph;
    private final Recordings recordings;
    private Optional<MigrationClasses> classes = Optional.empty();
    private Optional<Ahead<Boolean>> recording = Optional.empty();

    private MigrationProject(Configuration configuration, RevisionGraph graph) {
        this.configuration = configuration;
        this.graph = graph;
        this.recordings = new Recordings(this::instance, configuration.arguments());
    }

    /** Reads the graph; nothing is compiled or loaded yet, where there are sources. */
    public static MigrationProject of(Configuration configuration) {
        MigrationSettings settings = configuration.migrations();
        List<Path> directories = settings.directories();
        if (directories.stream().anyMatch(Files::isDirectory)) {
            return new MigrationProject(
                    configuration,
                    settings.recursive()
                            ? RevisionSources.graphBelow(directories)
                            : RevisionSources.graph(directories));
        }
        ClassLoader loader = userClasses(configuration);
        MigrationProject project = new MigrationProject(
                configuration,
                CompiledMigrations.graph(
                        directories.stream().map(settings::packageOf).distinct().toList(), loader));
        project.classes = Optional.of(MigrationClasses.of(loader));
        return project;
    }

    public RevisionGraph graph() {
        return graph;
    }

    /**
     * A new instance of the class of a revision. The first call compiles all of them.
     *
     * @throws dev.retort.runtime.MigrationException when a class does not compile or load
     */
    public synchronized Migration instance(RevisionScript revision) {
        if (classes.isEmpty()) {
            classes = Optional.of(classesIn(compiler().compile(graph.revisions())));
        }
        return classes.get().instance(revision);
    }

    /** What the classes say, with the arguments of this call. */
    public Recordings recordings() {
        return recordings;
    }

    /**
     * Begins to record what the classes say on the way up, with its checksum, where they are compiled already: who compares
     * will ask for all of it. What is wrong with one of them is said when it is asked for.
     */
    public void recordAhead() {
        recording = Optional.of(Ahead.begin(this::recordedAhead));
    }

    private boolean recordedAhead() {
        boolean compiled = findCompiled();
        if (compiled) {
            graph.revisions().forEach(revision -> recordings.checksum(revision, Direction.UPGRADE));
        }
        return compiled;
    }

    private synchronized boolean findCompiled() {
        if (classes.isEmpty()) {
            classes = compiler().compiledBefore(graph.revisions()).map(this::classesIn);
        }
        return classes.isPresent();
    }

    @Override
    public void close() {
        recording.ifPresent(Ahead::settle);
        classes.ifPresent(MigrationClasses::close);
    }

    private MigrationClasses classesIn(Path folder) {
        return MigrationClasses.in(
                folder, graph.revisions(), configuration.model().classPath(), MigrationProject.class.getClassLoader());
    }

    private MigrationCompiler compiler() {
        return new MigrationCompiler(
                Stream.concat(RuntimeLocation.jars().stream(), configuration.model().classPath().stream())
                        .toList(),
                CacheDirectory.ofUser(),
                ProgramVersion.number());
    }

    private static ClassLoader userClasses(Configuration configuration) {
        return new URLClassLoader(
                "migrations",
                configuration.model().classPath().stream()
                        .map(MigrationProject::url)
                        .toArray(URL[]::new),
                MigrationProject.class.getClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("a path is always a URL: " + path, impossible);
        }
    }
}
