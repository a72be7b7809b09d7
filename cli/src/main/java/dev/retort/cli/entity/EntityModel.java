package dev.retort.cli.entity;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.output.Console;
import dev.retort.model.Model;
import dev.retort.model.ModelRequest;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.function.IntSupplier;

/** Reads the model of the configured entities. */
final class EntityModel {
    private EntityModel() {}

    /**
     * The model as one database should hold it.
     *
     * @param databases the one that is compared, then those a type must be right on as well
     * @param version major version of the first, which may have to be waited for
     * @throws dev.retort.cli.failure.Failure or {@link dev.retort.model.ModelException} when there is none to speak of
     */
    static KeptModel read(
            Configuration configuration, List<DatabaseKind> databases, IntSupplier version, Console console) {
        EntityClassPath classPath = EntityClassPath.of(configuration, console);
        SourceFreshness.require(configuration, classPath, console);
        ModelRequest request = new ModelRequest(
                classPath.existing().entries(),
                configuration.model().packages(),
                configuration.model().naming(),
                configuration.model().properties(),
                databases,
                version);
        return KeptModel.of(request, () -> read(request, console));
    }

    private static Model read(ModelRequest request, Console console) {
        try (UnpackedArchives archives = new UnpackedArchives(request.classPath())) {
            ReaderClassPath reader = ReaderClassPath.over(archives.classPath());
            try {
                return ReaderLoader.read(reader, request.over(archives.classPath()))
                        .noticing(reader.remark());
            } catch (RuntimeException | LinkageError unread) {
                // Which Hibernate it was may be why.
                tell(reader.remark(), console);
                throw unread;
            }
        }
    }

    /** Says what the reader noticed. */
    static void tell(Model model, Console console) {
        model.notices().forEach(notice -> tell(notice, console));
    }

    private static void tell(Model.Notice notice, Console console) {
        if (notice.important()) {
            console.note(notice.text());
        } else {
            console.detail(notice.text());
        }
    }
}
