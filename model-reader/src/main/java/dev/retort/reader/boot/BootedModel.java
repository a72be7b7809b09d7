package dev.retort.reader.boot;

import dev.retort.dialect.Dialect;
import dev.retort.schema.DatabaseKind;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** The metadata of the entities for one database, with Retort's own dialect of it; alive until it is closed. */
public record BootedModel(Dialect dialect, Metadata metadata, StandardServiceRegistry registry)
        implements AutoCloseable {
    public DatabaseKind database() {
        return dialect.database();
    }

    @Override
    public void close() {
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
