package dev.retort.cli.buildtool;

import dev.retort.cli.failure.Failure;
import dev.retort.cli.output.Console;
import dev.retort.runtime.compile.CacheDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The class path that a project's own build tool runs it with. */
public final class ProjectClassPath {
    private final BuildTool tool;
    private final Path folder;
    private final Console console;

    private ProjectClassPath(BuildTool tool, Path folder, Console console) {
        this.tool = tool;
        this.folder = folder;
        this.console = console;
    }

    /**
     * Asks the build tool, or remembers what it said while no build file has changed.
     *
     * @param project {@code auto}, {@code maven}, {@code gradle} or {@code none}
     * @param folder of the project
     * @return the entries; empty where nobody is to be asked, or where under {@code auto} the tool has no answer
     * @throws Failure when the tool named has no answer
     */
    public static Optional<List<Path>> of(String project, Path folder, Console console) {
        Optional<BuildTool> tool = tool(project, folder);
        if (tool.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ProjectClassPath(tool.get(), folder, console).entries());
        } catch (NoAnswer failed) {
            if (!project.equals("auto")) {
                throw new Failure(
                        failed.said(), "say it yourself: [model] classpath = [\"target/classes\", \"lib/*\"]");
            }
            console.note(failed.said() + "; without it the class path is compiled classes alone");
            return Optional.empty();
        }
    }

    private static Optional<BuildTool> tool(String project, Path folder) {
        return switch (project) {
            case "none" -> Optional.empty();
            case "auto" -> BuildTool.of(folder);
            case "maven" -> Optional.of(MavenBuild.of(folder).orElseThrow(() -> without("pom.xml", folder)));
            case "gradle" -> Optional.of(GradleBuild.of(folder).orElseThrow(() -> without("build.gradle", folder)));
            default -> throw new Failure("[model] project = \"" + project + "\" is none of auto, maven, gradle, none");
        };
    }

    private static Failure without(String file, Path folder) {
        return new Failure("there is no " + file + " in " + folder, "[model] project = \"auto\"");
    }

    private List<Path> entries() {
        try {
            Path kept = CacheDirectory.ofUser().resolve("classpath").resolve(BuildFiles.hash(tool, folder));
            Optional<List<Path>> known = read(kept);
            if (known.isPresent()) {
                return known.get();
            }
            console.note("asking " + tool.name() + " for the class path (once, until a build file changes)");
            console.settle();
            List<Path> answer = Asked.of(tool, console);
            write(kept, answer);
            return answer;
        } catch (IOException unreadable) {
            throw new NoAnswer("the build files under " + tool.root() + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** What was kept counts while its jars are still there; folders come and go with every build. */
    private static Optional<List<Path>> read(Path kept) throws IOException {
        if (!Files.isRegularFile(kept)) {
            return Optional.empty();
        }
        List<Path> entries = Files.readAllLines(kept).stream().map(Path::of).toList();
        boolean complete = !entries.isEmpty()
                && entries.stream()
                        .filter(entry -> entry.toString().endsWith(".jar"))
                        .allMatch(Files::exists);
        return complete ? Optional.of(entries) : Optional.empty();
    }

    private static void write(Path kept, List<Path> entries) {
        try {
            Files.createDirectories(kept.getParent());
            Path beside = Files.createTempFile(kept.getParent(), "new", ".txt");
            Files.writeString(beside, entries.stream().map(Path::toString).collect(Collectors.joining("\n", "", "\n")));
            Files.move(beside, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            System.getLogger(ProjectClassPath.class.getName())
                    .log(System.Logger.Level.DEBUG, "the class path is asked again next time", notKept);
        }
    }
}
