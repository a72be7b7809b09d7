package dev.retort.reader.boot;

import dev.retort.dialect.Dialects;
import dev.retort.schema.DatabaseKind;
import java.util.concurrent.CompletableFuture;
import org.hibernate.HibernateException;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/**
 * Boots the metadata of nothing while the entities are looked for and loaded: most of a boot is what Hibernate does once, and
 * a second processor has nothing else to do at that time.
 */
public final class HeadStart {
    private HeadStart() {}

    /** Begins; whatever goes wrong shows again, and better, when the entities are booted. */
    public static CompletableFuture<Void> begin(DatabaseKind database) {
        return Runtime.getRuntime().availableProcessors() > 1
                ? CompletableFuture.runAsync(() -> boot(database)).exceptionally(shownLater -> null)
                : CompletableFuture.completedFuture(null);
    }

    private static void boot(DatabaseKind database) throws HibernateException {
        int version = Dialects.oldestSupported(database).major();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySettings(DatabaseSettings.of(database, version))
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .build();
        try {
            new MetadataSources(registry).buildMetadata();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
