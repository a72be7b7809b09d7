package dev.retort.reader;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.ServerVersion;
import dev.retort.model.Model;
import dev.retort.model.ModelException;
import dev.retort.model.ModelReader;
import dev.retort.model.ModelRequest;
import dev.retort.reader.boot.BeanValidation;
import dev.retort.reader.boot.BootFailure;
import dev.retort.reader.boot.BootedModel;
import dev.retort.reader.boot.HeadStart;
import dev.retort.reader.boot.MetadataBoot;
import dev.retort.reader.boot.QuietLogging;
import dev.retort.reader.discovery.Discovery;
import dev.retort.reader.discovery.MappedClasses;
import dev.retort.reader.loading.EntityClasses;
import dev.retort.reader.loading.UserClassLoader;
import dev.retort.reader.mapping.Notices;
import dev.retort.reader.mapping.SchemaReading;
import dev.retort.reader.naming.NamingChoice;
import dev.retort.reader.naming.NamingDetection;
import dev.retort.reader.settings.ProjectSettings;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * Reads entity classes through Hibernate's boot metadata. It is loaded by a class loader that holds this module and one
 * Hibernate; the classes of the request live in a loader below that one. There is no session factory and no connection.
 */
public final class HibernateModelReader implements ModelReader {
    /** How many classes a message names. */
    private static final int NAMED = 5;

    @Override
    public Model read(ModelRequest request) {
        return QuietLogging.during(() -> readQuietly(request));
    }

    private static Model readQuietly(ModelRequest request) {
        CompletableFuture<Void> ahead = HeadStart.begin(request.databases().get(0));
        try {
            return found(request);
        } finally {
            // Its classes come from jars that are closed behind the reading.
            ahead.join();
        }
    }

    private static Model found(ModelRequest request) {
        MappedClasses mapped = Discovery.in(request.classPath(), request.packages());
        if (mapped.entityCount() == 0 && mapped.mappingFiles().isEmpty()) {
            throw noEntities(mapped);
        }
        try (UserClassLoader loader = UserClassLoader.over(request.classPath())) {
            return read(request, mapped, loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model read(ModelRequest request, MappedClasses mapped, UserClassLoader loader) {
        Notices notices = new Notices();
        ProjectSettings settings = new ProjectSettings(request.properties(), mapped.properties(), loader);
        NamingChoice naming = new NamingDetection(settings, loader).choose(request.naming());
        notices.detail(naming.reason());
        notices.detail("entities: " + mapped.searched());
        passedBy(mapped).ifPresent(notices::important);
        SortedMap<String, String> forHibernate = settings.forHibernate();
        MetadataBoot boot = new MetadataBoot(
                loader,
                isAudited(mapped, loader),
                EntityClasses.load(mapped, loader),
                mapped.packages(),
                mapped.mappingFiles(),
                forHibernate,
                naming);
        List<BootedModel> models = boot(boot, dialects(request));
        try {
            new BeanValidation(loader, settings)
                    .applyTo(models)
                    .ifPresent(
                            why -> notices.important("constraints of Bean Validation (@NotNull, @Size, @Min, @Max, ...)"
                                    + " are missing from the model: " + why));
            SchemaReading reading = new SchemaReading(
                    models,
                    readersOfDefinitions(),
                    Optional.ofNullable(forHibernate.get("hibernate.default_schema")),
                    loader,
                    notices);
            Schema schema = reading.read();
            int entities = models.get(0).metadata().getEntityBindings().size();
            if (entities == 0) {
                throw noEntities(mapped);
            }
            return new Model(schema, reading.origins(), notices.all(), entities, !hasCodeOfItsOwn(naming, loader));
        } catch (IllegalArgumentException e) {
            throw new ModelException("the entities ask for a schema that cannot be: " + e.getMessage(), List.of(), e);
        } finally {
            models.forEach(BootedModel::close);
        }
    }

    /** Whether code of the project that is no mapping decides what the mapping becomes. */
    private static boolean hasCodeOfItsOwn(NamingChoice naming, UserClassLoader loader) {
        return loader.holdsServices()
                || Stream.of(naming.physical(), naming.implicit())
                        .flatMap(Optional::stream)
                        .anyMatch(strategy -> strategy instanceof String name && loader.holdsInFolder(name));
    }

    /** Envers adds tables; it is asked only where the project uses it, since it takes time. */
    private static boolean isAudited(MappedClasses mapped, UserClassLoader loader) {
        return loader.findResource("org/hibernate/envers/Audited.class") != null
                || mapped.files().values().stream()
                        .flatMap(file -> file.annotations().stream())
                        .anyMatch(annotation -> annotation.startsWith("org.hibernate.envers."));
    }

    /** The first boot on this thread, the others beside it. */
    private static List<BootedModel> boot(MetadataBoot boot, List<Dialect> dialects) {
        List<CompletableFuture<BootedModel>> others = dialects.stream()
                .skip(1)
                .map(dialect -> CompletableFuture.supplyAsync(() -> boot.boot(dialect)))
                .toList();
        List<BootedModel> models = new ArrayList<>();
        try {
            models.add(boot.boot(dialects.get(0)));
            for (CompletableFuture<BootedModel> other : others) {
                models.add(beside(other, models.size(), dialects));
            }
            return models;
        } catch (RuntimeException | LinkageError e) {
            models.forEach(BootedModel::close);
            others.stream().skip(Math.max(0, models.size() - 1)).forEach(HibernateModelReader::giveUp);
            throw BootFailure.explained(e);
        }
    }

    /** Waited for although nobody wants it: it would go on in a class loader that is closed, and Hibernate would be heard. */
    private static void giveUp(CompletableFuture<BootedModel> boot) {
        boot.handle((model, failure) -> Optional.ofNullable(model)).join().ifPresent(BootedModel::close);
    }

    private static BootedModel beside(CompletableFuture<BootedModel> boot, int number, List<Dialect> dialects) {
        try {
            return boot.join();
        } catch (CompletionException e) {
            List<DatabaseKind> readable =
                    dialects.stream().limit(number).map(Dialect::database).toList();
            throw BootFailure.explained(e, dialects.get(number).database(), readable);
        }
    }

    private static List<Dialect> dialects(ModelRequest request) {
        List<Dialect> dialects = new ArrayList<>();
        for (DatabaseKind database : request.databases()) {
            ServerVersion version = dialects.isEmpty()
                    ? ServerVersion.of(request.databaseVersion().getAsInt(), 0)
                    : Dialects.oldestSupported(database);
            dialects.add(Dialects.of(database, version));
        }
        return dialects;
    }

    /** A column definition means the same whatever is compared, so these are always the same two. */
    private static List<Dialect> readersOfDefinitions() {
        return Stream.of(DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE)
                .map(database -> Dialects.of(database, Dialects.oldestSupported(database)))
                .toList();
    }

    /** Somebody who wonders why a change is not seen finds the answer here. */
    private static Optional<String> passedBy(MappedClasses mapped) {
        List<String> names = mapped.passedBy();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String shown = String.join(", ", names.subList(0, Math.min(names.size(), NAMED)));
        return Optional.of((names.size() == 1 ? "1 entity is" : names.size() + " entities are")
                + " not in the configured packages, and not compared: " + shown
                + (names.size() > NAMED ? ", ..." : ""));
    }

    private static ModelException noEntities(MappedClasses mapped) {
        List<String> waysOut = new ArrayList<>();
        passedBy(mapped).ifPresent(waysOut::add);
        waysOut.add("not compiled yet? mvn compile");
        waysOut.add("in another module or jar? [model] classpath, or --packages");
        return new ModelException("no entities under " + mapped.searched() + "; nothing was compared", waysOut);
    }
}
