package dev.retort.benchmarks.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Hibernate's own comparison of a model with a database. */
public final class HibernateValidate {
    private HibernateValidate() {}

    /** Takes the folder of a model, a URL and a user; prints how many differences Hibernate reports: none or one. */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.jdbc.url", arguments[1],
                "jakarta.persistence.jdbc.user", arguments[2],
                "hibernate.hbm2ddl.auto", "validate");
        Booted booted = Booted.with(EntityClasses.of(Path.of(arguments[0])), settings);
        int differences = 0;
        try {
            SchemaManagementToolCoordinator.process(booted.metadata(), booted.registry(), settings, action -> {});
        } catch (SchemaManagementException different) {
            System.err.println(different.getMessage());
            differences = 1;
        }
        System.out.println(differences);
        System.exit(0);
    }
}
