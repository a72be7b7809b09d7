package dev.retort.cli.newrevision;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.failure.Failure;
import dev.retort.codegen.MigrationSource;
import dev.retort.codegen.MigrationWriter;
import dev.retort.codegen.SourceLine;
import dev.retort.differ.planner.Plan;
import dev.retort.differ.planner.PlannedOperation;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a migration class into the versions directory. */
public final class NewRevision {
    private NewRevision() {}

    /**
     * Writes the class; nothing is written when it cannot be written whole.
     *
     * @param follows the ids of the parents
     * @return the path of the file
     */
    public static Path write(
            Configuration configuration,
            RevisionGraph graph,
            RevisionRequest request,
            List<String> follows,
            Plan plan) {
        return write(configuration, graph, request, follows, plan, List.of());
    }

    /** As {@link #write}, with remarks on what the class does not make. */
    public static Path write(
            Configuration configuration,
            RevisionGraph graph,
            RevisionRequest request,
            List<String> follows,
            Plan plan,
            List<String> remarks) {
        String id = id(graph, request.id());
        String className = MigrationFileName.className(
                configuration.migrations().fileTemplate(), id, request.message(), Instant.now());
        Path directory = VersionDirectory.of(configuration.migrations(), graph, follows, request.directory());
        Path file = directory.resolve(className + ".java");
        String packageName = configuration.migrations().packageOf(directory);
        requireFit(
                graph,
                new RevisionScript(
                        id,
                        follows,
                        request.message(),
                        Optional.empty(),
                        request.labels(),
                        request.dependsOn(),
                        List.of(),
                        packageName + "." + className,
                        Optional.of(file)));
        String source = MigrationWriter.write(new MigrationSource(
                packageName,
                className,
                id,
                follows,
                request.message(),
                request.dependsOn(),
                request.labels(),
                lines(plan.upgrade()),
                lines(plan.downgrade()),
                remarks));
        return written(directory, file, source);
    }

    private static String id(RevisionGraph graph, Optional<String> given) {
        given.ifPresent(id -> {
            if (!RevisionScript.isId(id)) {
                throw Failure.usage(
                        "\"" + id + "\" cannot be a revision id",
                        "it takes 1 to 64 letters, digits, dots and underscores, and no word such as head");
            }
            graph.find(id).ifPresent(taken -> {
                throw new Failure("there is a revision " + taken.described() + " already, in " + taken.location());
            });
        });
        return given.orElseGet(RevisionId::random);
    }

    /** What would not fit into the history is refused before there is a file. */
    private static void requireFit(RevisionGraph graph, RevisionScript script) {
        List<RevisionScript> all = new ArrayList<>(graph.revisions());
        all.add(script);
        RevisionGraph.of(graph.location(), all);
    }

    private static List<SourceLine> lines(List<PlannedOperation> operations) {
        return operations.stream()
                .map(planned -> new SourceLine(planned.operation(), planned.comments(), planned.only()))
                .toList();
    }

    private static Path written(Path directory, Path file, String source) {
        try {
            Files.createDirectories(directory);
            // Not a temporary file of the system: only its owner could read that, and the class as well then.
            Path unfinished = directory.resolve("." + file.getFileName() + ".tmp");
            try {
                Files.writeString(unfinished, source);
                return Files.move(unfinished, createdNew(file));
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException refused) {
            throw new Failure(
                    "cannot write " + file + ": " + refused.getMessage(), "may this user write to " + directory + "?");
        }
    }

    private static Path createdNew(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "it exists already");
        }
        return file;
    }
}
