package dev.retort.cli.buildtool;

import dev.retort.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;

/** The files that say how a project is built, and what they say, in one number. */
final class BuildFiles {
    /** Where no build file lies that is worth the time of looking. */
    private static final Set<String> PASSED_BY = Set.of("target", "build", "out", "src", "node_modules");

    private BuildFiles() {}

    /** Changes when one of them does, appears or goes. */
    static String hash(BuildTool tool, Path folder) throws IOException {
        Fingerprint files = new Fingerprint().text(tool.name()).text(folder.toString());
        for (Path file : in(tool)) {
            files.text(file.toString()).content(file);
        }
        return files.hex();
    }

    private static Set<Path> in(BuildTool tool) throws IOException {
        Set<Path> files = new TreeSet<>();
        Files.walkFileTree(tool.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                String name = String.valueOf(directory.getFileName());
                boolean hidden = name.startsWith(".") && !name.equals(".mvn");
                return !directory.equals(tool.root()) && (hidden || PASSED_BY.contains(name))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()
                        && tool.isBuildFile(file.getFileName().toString())) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
