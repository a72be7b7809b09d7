package dev.retort.benchmarks.program;

import java.io.IOException;
import java.nio.file.Path;
import org.hibernate.SessionFactory;

/** Hibernate's boot of a model, and with the word {@code factory} a session factory without a database. */
public final class HibernateBoot {
    private HibernateBoot() {}

    /** Takes the folder of a model, and perhaps {@code factory}; prints how many tables there are. */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        Booted booted = Booted.offline(EntityClasses.of(Path.of(arguments[0])));
        if (arguments.length > 1) {
            try (SessionFactory factory = booted.metadata().buildSessionFactory()) {
                System.out.println(factory.getMetamodel().getEntities().size());
            }
        }
        System.out.println(booted.tables());
        System.exit(0);
    }
}
