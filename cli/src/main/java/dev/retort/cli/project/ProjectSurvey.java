package dev.retort.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a look round a project folder finds.
 *
 * @param buildTool the file that says how the project is built
 * @param classes where its build puts compiled classes, from the folder
 */
public record ProjectSurvey(
        Path folder, Optional<Path> buildTool, String classes, boolean springBoot, boolean flyway, boolean liquibase) {
    private static final String FLYWAY_SCRIPTS = "src/main/resources/db/migration";

    /** Looks round. */
    public static ProjectSurvey of(Path folder) {
        Optional<Path> maven = existing(folder, List.of("pom.xml"));
        Optional<Path> gradle = existing(folder, List.of("build.gradle.kts", "build.gradle"));
        String build = maven.or(() -> gradle).map(ProjectSurvey::text).orElse("");
        return new ProjectSurvey(
                folder,
                maven.or(() -> gradle),
                maven.isEmpty() && gradle.isPresent() ? "build/classes/java/main" : "target/classes",
                build.contains("org.springframework.boot"),
                build.contains("flyway") || hasSqlFiles(folder.resolve(FLYWAY_SCRIPTS)),
                build.contains("liquibase") || Files.isDirectory(folder.resolve("src/main/resources/db/changelog")));
    }

    public boolean isGradle() {
        return buildTool
                .filter(file -> file.getFileName().toString().startsWith("build.gradle"))
                .isPresent();
    }

    /** A package that no other migration tool searches: Flyway takes every Java class in {@code db.migration} for its own. */
    public String migrationPackage() {
        return flyway ? "db.retort" : "db.migration";
    }

    private static Optional<Path> existing(Path folder, List<String> names) {
        return names.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    private static boolean hasSqlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".sql"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
