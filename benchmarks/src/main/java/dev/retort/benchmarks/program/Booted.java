package dev.retort.benchmarks.program;

import java.util.Map;
import java.util.TreeMap;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/**
 * Hibernate's view of a model, for PostgreSQL 15.
 *
 * @param registry what it was built with; whoever asked for it destroys it
 */
record Booted(Metadata metadata, StandardServiceRegistry registry) {

    /** Metadata without a database. */
    static Booted offline(EntityClasses entities) {
        return with(
                entities,
                Map.of(
                        "hibernate.boot.allow_jdbc_metadata_access", "false",
                        "jakarta.persistence.database-product-name", "PostgreSQL",
                        "jakarta.persistence.database-major-version", "15"));
    }

    static Booted with(EntityClasses entities, Map<String, Object> settings) {
        Thread.currentThread().setContextClassLoader(entities.loader());
        Map<String, Object> all = new TreeMap<>(settings);
        all.put(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(entities.loader())
                        .build())
                .applySettings(all)
                .build();
        MetadataSources sources = new MetadataSources(registry);
        entities.classes().forEach(sources::addAnnotatedClass);
        return new Booted(sources.buildMetadata(), registry);
    }

    long tables() {
        return metadata.collectTableMappings().size();
    }
}
