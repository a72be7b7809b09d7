package dev.retort.cli.entity;

import dev.retort.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * What the reader is loaded from: its own classes and one Hibernate, the project's where the class path has one that will
 * do, else the bundled one; never parts of both.
 *
 * @param entries first the reader's own
 * @param installedOnly whether the project brought none of them
 * @param remark which Hibernate it is, and why
 */
record ReaderClassPath(List<Path> entries, boolean installedOnly, Model.Notice remark) {
    /** Bean Validation, a provider of it and what that needs: Hibernate looks for them beside itself. */
    private static final List<String> VALIDATION = List.of(
            "jakarta/validation/Validation.class",
            "org/hibernate/validator/HibernateValidator.class",
            "org/apache/bval/jsr/ApacheValidationProvider.class",
            "jakarta/el/ExpressionFactory.class",
            "org/glassfish/expressly/ExpressionFactoryImpl.class",
            "com/fasterxml/classmate/TypeResolver.class");

    ReaderClassPath {
        entries = List.copyOf(entries);
    }

    /** @param project the class path of the entities, fat jars unpacked */
    static ReaderClassPath over(List<Path> project) {
        InstalledReader installed = InstalledReader.find();
        Optional<ProjectHibernate> found = ProjectHibernate.on(project);
        List<Path> entries = new ArrayList<>(installed.reader());
        if (found.filter(ReaderClassPath::serves).isPresent()) {
            // With all jars beside it, as in the application: types and validators bring jars of their own.
            project.stream().filter(Files::isRegularFile).forEach(entries::add);
            return new ReaderClassPath(
                    entries,
                    false,
                    new Model.Notice(false, "hibernate: " + found.get().version() + " (on the class path)"));
        }
        Model.Notice remark = found.map(
                        unfit -> new Model.Notice(true, "hibernate: the bundled one, since " + why(unfit)))
                .orElseGet(
                        () -> new Model.Notice(false, "hibernate: the bundled one (there is none on the class path)"));
        entries.addAll(installed.hibernate());
        List<Path> validation =
                project.stream().filter(ReaderClassPath::servesValidation).toList();
        entries.addAll(validation);
        return new ReaderClassPath(entries, validation.isEmpty(), remark);
    }

    private static boolean serves(ProjectHibernate hibernate) {
        return hibernate.isSupported() && hibernate.missing().isEmpty();
    }

    private static String why(ProjectHibernate hibernate) {
        String name = "Hibernate " + (hibernate.version().isEmpty() ? "(of no version)" : hibernate.version());
        return hibernate.isSupported()
                ? name + " is on the class path without what it needs (" + String.join(", ", hibernate.missing()) + ")"
                : name + " on the class path is not one of 6.6 to 7.x; a column may be mapped otherwise there";
    }

    private static boolean servesValidation(Path entry) {
        if (!Files.isRegularFile(entry)) {
            return false;
        }
        try (ZipFile jar = new ZipFile(entry.toFile())) {
            return VALIDATION.stream().anyMatch(mark -> jar.getEntry(mark) != null)
                    && jar.getEntry("jakarta/persistence/Entity.class") == null;
        } catch (IOException notAnArchive) {
            return false;
        }
    }
}
