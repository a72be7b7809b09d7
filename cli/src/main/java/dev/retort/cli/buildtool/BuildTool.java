package dev.retort.cli.buildtool;

import dev.retort.cli.platform.OperatingSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A build tool and the project it builds. */
sealed interface BuildTool permits MavenBuild, GradleBuild {
    /** The tool of a folder. */
    static Optional<BuildTool> of(Path folder) {
        return MavenBuild.of(folder).or(() -> GradleBuild.of(folder));
    }

    /** What a person calls it. */
    String name();

    /** The folder of the whole build, of which the project may be one module. */
    Path root();

    /** Whether a file says how something is built. */
    boolean isBuildFile(String fileName);

    /**
     * The command that compiles the project and writes its class path.
     *
     * @param scratch an empty folder the command may use
     */
    List<String> command(Path scratch) throws IOException;

    /**
     * What the command has written.
     *
     * @param scratch the folder of the command
     */
    List<Path> classPath(Path scratch) throws IOException;

    /** The wrapper that the build brings and that may be run, else the tool on the path. */
    static String program(Path root, String wrapper, String installed) {
        boolean windows = OperatingSystem.isWindows();
        Path own = root.resolve(windows ? wrapper + (wrapper.equals("mvnw") ? ".cmd" : ".bat") : wrapper);
        if (own.toFile().isFile() && own.toFile().canExecute()) {
            return own.toString();
        }
        return windows ? installed + (installed.equals("mvn") ? ".cmd" : ".bat") : installed;
    }
}
