package dev.retort.reader.boot;

import dev.retort.dialect.Dialect;
import dev.retort.reader.loading.UserClassLoader;
import dev.retort.reader.loading.UserServices;
import dev.retort.reader.naming.NamingChoice;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Boots metadata for one database after the other, or several at once: a boot keeps nothing that another could see. */
public final class MetadataBoot {
    private final UserClassLoader loader;
    private final boolean auditing;
    private final List<Class<?>> classes;
    private final List<String> packages;
    private final List<URL> mappingFiles;
    private final SortedMap<String, String> settings;
    private final NamingChoice naming;

    public MetadataBoot(
            UserClassLoader loader,
            boolean auditing,
            List<Class<?>> classes,
            List<String> packages,
            List<URL> mappingFiles,
            SortedMap<String, String> settings,
            NamingChoice naming) {
        this.loader = loader;
        this.auditing = auditing;
        this.classes = classes;
        this.packages = packages;
        this.mappingFiles = mappingFiles;
        this.settings = settings;
        this.naming = naming;
    }

    /** The metadata of the classes for the database and version of a dialect. */
    public BootedModel boot(Dialect dialect) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        StandardServiceRegistry registry = registry(
                DatabaseSettings.of(dialect.database(), dialect.version().major()));
        try {
            return new BootedModel(dialect, sources(registry).buildMetadata(), registry);
        } catch (RuntimeException | Error e) {
            StandardServiceRegistryBuilder.destroy(registry);
            Optional<UnstorableMember> member = UnstorableMember.behind(e, classes);
            if (member.isPresent()) {
                throw member.get();
            }
            throw e;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private StandardServiceRegistry registry(Map<String, Object> databaseSettings) {
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoaderService(new UserServices(loader, auditing))
                .build();
        StandardServiceRegistryBuilder builder = new StandardServiceRegistryBuilder(bootstrap);
        builder.applySettings(Map.copyOf(settings));
        naming.physical().ifPresent(name -> builder.applySetting("hibernate.physical_naming_strategy", name));
        naming.implicit().ifPresent(name -> builder.applySetting("hibernate.implicit_naming_strategy", name));
        builder.applySettings(databaseSettings);
        builder.applySetting("hibernate.boot.allow_jdbc_metadata_access", "false");
        return builder.build();
    }

    private MetadataSources sources(StandardServiceRegistry registry) {
        MetadataSources sources = new MetadataSources(registry);
        packages.forEach(sources::addPackage);
        classes.forEach(sources::addAnnotatedClass);
        mappingFiles.forEach(sources::addURL);
        return sources;
    }
}
