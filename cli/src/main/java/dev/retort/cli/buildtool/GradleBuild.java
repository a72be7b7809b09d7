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
    private static final String OUTPUT = "classpath.txt";

    /**
     * Adds one task to every project of the build; having the class path as its input makes it compile first. Other
     * projects of the build come as the folders of their classes, as the project itself does: Gradle would give their jars,
     * and entities are looked for in folders. Source sets are known when the project's own script has run, as a property in
     * every version and as an extension in newer ones only; folders are asked for by usage before 5.6; Gradle has {@code
     * register} from 4.9 on, and warns of {@code create} in 9. The answer is a file, since anything may be printed beside it.
     */
    private static final String INIT_SCRIPT = """
            import org.gradle.api.artifacts.component.ProjectComponentIdentifier
            import org.gradle.api.attributes.Attribute
            import org.gradle.api.attributes.Usage
            import org.gradle.util.GradleVersion

            def output = new File(initscript.sourceFile.parentFile, "%s")
            def byUsage = GradleVersion.current() < GradleVersion.version("5.6")
            def attribute = byUsage ? "org.gradle.usage" : "org.gradle.libraryelements"
            def type = byUsage ? Usage : org.gradle.api.attributes.LibraryElements

            allprojects {
              afterEvaluate {
                def sourceSets = project.findProperty("sourceSets")
                def main = sourceSets == null ? null : sourceSets.findByName("main")
                if (main == null) {
                  return
                }
                def values = project.objects
                def resolved = configurations.getByName(main.runtimeClasspathConfigurationName).incoming
                def ofBuild = { kind ->
                  resolved.artifactView { view ->
                    view.lenient(true)
                    view.componentFilter { it instanceof ProjectComponentIdentifier }
                    if (kind != null) {
                      def value = values.named(type, byUsage ? "java-runtime-" + kind : kind)
                      view.attributes { it.attribute(Attribute.of(attribute, type), value) }
                    }
                  }.artifacts
                }
                def own = main.output
                def classes = ofBuild("classes")
                def resources = ofBuild("resources")
                def whole = ofBuild(null)
                def others = resolved.artifactView { view ->
                  view.componentFilter { !(it instanceof ProjectComponentIdentifier) }
                }.files
                def add = tasks.respondsTo("register") ? "register" : "create"
                tasks."$add"("retortClassPath") {
                  inputs.files(own, classes.artifactFiles, resources.artifactFiles, whole.artifactFiles, others)
                  outputs.upToDateWhen { false }
                  doLast {
                    def folders = classes.artifacts.findAll { !it.file.isFile() }
                    def known = folders.collect { it.id.componentIdentifier }
                    def path = own.files.toList()
                    path.addAll(folders.collect { it.file })
                    path.addAll(resources.artifacts.collect { it.file }.findAll { !it.isFile() })
                    path.addAll(whole.artifacts.findAll { !(it.id.componentIdentifier in known) }.collect { it.file })
                    path.addAll(others.files)
                    output.setText(path.join("\\n"), "UTF-8")
                  }
                }
              }
            }
            """.formatted(OUTPUT);

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
    public List<Path> classPath(Path scratch) throws IOException {
        return Files.readAllLines(scratch.resolve(OUTPUT)).stream()
                .filter(line -> !line.isEmpty())
                .map(Path::of)
                .toList();
    }
}
