package dev.retort.cli.buildtool;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A project that Maven builds.
 *
 * @param folder of the project itself
 * @param root of the reactor it belongs to
 */
record MavenBuild(Path folder, Path root) implements BuildTool {
    private static final String POM = "pom.xml";
    private static final Pattern MODULES = Pattern.compile("<(module|subproject)>");

    static Optional<BuildTool> of(Path folder) {
        if (!Files.isRegularFile(folder.resolve(POM))) {
            return Optional.empty();
        }
        Path root = folder;
        for (Path above = folder.getParent(); above != null && hasModules(above); above = above.getParent()) {
            root = above;
        }
        return Optional.of(new MavenBuild(folder, root));
    }

    private static boolean hasModules(Path folder) {
        Path pom = folder.resolve(POM);
        try {
            return Files.isRegularFile(pom)
                    && MODULES.matcher(Files.readString(pom)).find();
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public String name() {
        return "Maven";
    }

    @Override
    public boolean isBuildFile(String fileName) {
        return fileName.equals(POM) || fileName.equals("maven.config");
    }

    @Override
    public List<String> command(Path scratch) {
        List<String> command = new ArrayList<>(List.of(BuildTool.program(root, "mvnw", "mvn"), "-q", "-B"));
        if (!root.equals(folder)) {
            // The modules it needs are part of the reactor, compiled but perhaps never installed.
            command.addAll(List.of("-pl", root.relativize(folder).toString(), "-am"));
        }
        command.addAll(List.of(
                "compile",
                "dependency:build-classpath",
                "-Dmdep.includeScope=runtime",
                // Written by each module in turn; the project itself comes last.
                "-Dmdep.outputFile=" + output(scratch)));
        return command;
    }

    @Override
    public List<Path> classPath(Path scratch) throws IOException {
        List<Path> entries = new ArrayList<>();
        entries.add(folder.resolve("target/classes"));
        for (String entry : Files.readString(output(scratch)).strip().split(Pattern.quote(File.pathSeparator), -1)) {
            if (!entry.isEmpty()) {
                entries.add(Path.of(entry));
            }
        }
        return entries;
    }

    private static Path output(Path scratch) {
        return scratch.resolve("classpath.txt");
    }
}
