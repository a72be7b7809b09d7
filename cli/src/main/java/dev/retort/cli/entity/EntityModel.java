package dev.retort.cli.entity;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.output.Console;
import dev.retort.dialect.Dialect;
import dev.retort.model.Model;
import dev.retort.model.ModelRequest;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.stream.Stream;

/** Reads the model of the configured entities. */
public final class EntityModel {
    private EntityModel() {}

    /**
     * The model as one database should hold it.
     *
     * @param dialect of the database that is compared
     * @param others the databases a type must be right on as well: those a migration class will run on
     * @throws dev.retort.cli.failure.Failure or {@link dev.retort.model.ModelException} when there is none to speak of
     */
    public static Model read(Configuration configuration, Dialect dialect, List<DatabaseKind> others, Console console) {
        EntityClassPath classPath = EntityClassPath.of(configuration, console);
        SourceFreshness.require(configuration, classPath, console);
        try (UnpackedArchives archives =
                new UnpackedArchives(classPath.existing().entries())) {
            return ReaderLoader.read(
                    ReaderClassPath.over(archives.classPath(), console),
                    new ModelRequest(
                            archives.classPath(),
                            configuration.model().packages(),
                            configuration.model().naming(),
                            configuration.model().properties(),
                            Stream.concat(Stream.of(dialect.database()), others.stream())
                                    .distinct()
                                    .toList(),
                            dialect.version().major()));
        }
    }

    /** Says what the reader noticed. */
    public static void tell(Model model, Console console) {
        for (Model.Notice notice : model.notices()) {
            if (notice.important()) {
                console.note(notice.text());
            } else {
                console.detail(notice.text());
            }
        }
    }
}
