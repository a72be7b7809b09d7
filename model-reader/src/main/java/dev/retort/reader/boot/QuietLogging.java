package dev.retort.reader.boot;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Hibernate from telling about its start while metadata is read; what a person should know of it is said by the
 * reader itself.
 */
public final class QuietLogging {
    private static final String PROVIDER = "org.jboss.logging.provider";

    /** Held, because the logging framework itself may forget a logger that nobody holds. */
    private static final Logger LOGGER = Logger.getLogger("org.hibernate");

    private QuietLogging() {}

    /** Does the work with Hibernate silent, and lets it speak again afterwards. */
    public static <T> T during(Supplier<T> work) {
        if (System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, "jdk");
        }
        Level before = LOGGER.getLevel();
        LOGGER.setLevel(Level.OFF);
        try {
            return work.get();
        } finally {
            LOGGER.setLevel(before);
        }
    }
}
