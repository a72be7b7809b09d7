package dev.retort.runtime.compile;

import dev.retort.migration.Migration;
import dev.retort.runtime.MigrationClassException;
import dev.retort.runtime.revision.RevisionScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

/** Makes instances of migration classes. Holds jars of the class path open until it is closed. */
public final class MigrationClasses implements AutoCloseable {
    private final ClassLoader loader;

    private MigrationClasses(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Classes from a folder that {@link MigrationCompiler} filled, before those of the class path and the parent.
     *
     * @param scripts what was compiled; files beside their sources are resources of the classes
     * @param parent knows Retort's runtime
     */
    public static MigrationClasses in(
            Path folder, List<RevisionScript> scripts, List<Path> classPath, ClassLoader parent) {
        return new MigrationClasses(new FolderFirstLoader(folder, new SourceFolders(scripts), classPath, parent));
    }

    /** Classes that somebody else compiled; closing does not close the loader. */
    public static MigrationClasses of(ClassLoader loader) {
        return new MigrationClasses(loader);
    }

    /**
     * A new instance of the class of a revision.
     *
     * @throws MigrationClassException when it cannot be loaded, is no migration, or its constructor fails
     */
    public Migration instance(RevisionScript script) {
        String className = script.className();
        try {
            Class<?> type = Class.forName(className, true, loader);
            if (!Migration.class.isAssignableFrom(type)) {
                throw new MigrationClassException(
                        className + " carries @Revision and does not implement Migration", List.of());
            }
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Migration) constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw new MigrationClassException(className + " has no constructor without parameters", List.of(), e);
        } catch (InvocationTargetException e) {
            throw new MigrationClassException(
                    "the constructor of " + className + " failed: " + e.getCause(), List.of(), e);
        } catch (ClassNotFoundException e) {
            throw new MigrationClassException(
                    "the class of revision " + script.described() + ", " + className + ", is not on the class path",
                    List.of(),
                    e);
        } catch (UnsupportedClassVersionError e) {
            throw new MigrationClassException(
                    className + " was compiled for a newer Java than this one ("
                            + Runtime.version().feature() + ")",
                    List.of("RETORT_JAVA_HOME=..."),
                    e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new MigrationClassException(className + " cannot be loaded: " + e, List.of(), e);
        }
    }

    @Override
    public void close() {
        if (loader instanceof FolderFirstLoader own) {
            try {
                own.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close the class path of the migrations", e);
            }
        }
    }
}
