package dev.retort.cli.buildtool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project that Gradle builds.
 *
 * @param folder of the project itself
 * @param root of the build it belongs to
 */
record GradleBuild(Path folder, Path root) implements BuildTool {
    private static final List<String> BUILD = List.of("build.gradle.kts", "build.gradle");
    private static final List<String> SETTINGS = List.of("settings.gradle.kts", "settings.gradle");
    private static final String MARK = "retort-class-path:";

    /** Adds one task to every project of the build; having the class path as its input makes it compile first. */
    private static final String INIT_SCRIPT = """
            allprojects {
              tasks.register("retortClassPath") {
                def sourceSets = project.extensions.findByName("sourceSets")
                def path = sourceSets == null ? project.files() : sourceSets.getByName("main").runtimeClasspath
                inputs.files(path)
                outputs.upToDateWhen { false }
                doLast { path.files.each { println "%s" + it } }
              }
            }
            """.formatted(MARK);

    static Optional<BuildTool> of(Path folder) {
        if (!has(folder, BUILD)) {
            return Optional.empty();
        }
        return Stream.iterate(folder, above -> above != null, Path::getParent)
                .filter(above -> has(above, SETTINGS))
                .findFirst()
                .or(() -> Optional.of(folder))
                .map(root -> new GradleBuild(folder, root));
    }

    private static boolean has(Path folder, List<String> names) {
        return names.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    @Override
    public String name() {
        return "Gradle";
    }

    @Override
    public boolean isBuildFile(String fileName) {
        return fileName.endsWith(".gradle")
                || fileName.endsWith(".gradle.kts")
                || fileName.equals("gradle.properties")
                || fileName.equals("gradle.lockfile")
                || fileName.equals("libs.versions.toml");
    }

    @Override
    public List<String> command(Path scratch) throws IOException {
        Path script = Files.writeString(scratch.resolve("retort.init.gradle"), INIT_SCRIPT);
        return List.of(
                BuildTool.program(root, "gradlew", "gradle"),
                "-q",
                "--console=plain",
                "--init-script",
                script.toString(),
                "-p",
                folder.toString(),
                task());
    }

    private String task() {
        StringBuilder path = new StringBuilder(":");
        root.relativize(folder).forEach(part -> {
            if (!part.toString().isEmpty()) {
                path.append(part).append(':');
            }
        });
        return path + "retortClassPath";
    }

    @Override
    public List<Path> classPath(Path scratch, List<String> printed) {
        return printed.stream()
                .filter(line -> line.startsWith(MARK))
                .map(line -> Path.of(line.substring(MARK.length())))
                .toList();
    }
}
