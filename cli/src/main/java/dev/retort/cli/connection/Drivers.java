package dev.retort.cli.connection;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Finds the JDBC driver for a URL: the bundled ones first, then those on the user's class path. The drivers are asked
 * directly, because {@code DriverManager} refuses drivers of another class loader.
 */
final class Drivers {
    private Drivers() {}

    static Optional<Driver> forUrl(String url, List<Path> classPath) {
        return accepting(url, Drivers.class.getClassLoader()).or(() -> accepting(url, loader(classPath)));
    }

    private static Optional<Driver> accepting(String url, ClassLoader loader) {
        return ServiceLoader.load(Driver.class, loader).stream()
                .flatMap(provider -> usable(provider).stream())
                .filter(driver -> accepts(driver, url))
                .findFirst();
    }

    /** Another driver on the class path may be broken; the one for this URL may still come. */
    private static Optional<Driver> usable(ServiceLoader.Provider<Driver> provider) {
        try {
            return Optional.of(provider.get());
        } catch (ServiceConfigurationError broken) {
            return Optional.empty();
        }
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException refused) {
            return false;
        }
    }

    /** The loader stays open: the driver that comes from it is in use until the program ends. */
    private static ClassLoader loader(List<Path> classPath) {
        List<URL> urls = new ArrayList<>();
        for (Path entry : classPath) {
            try {
                urls.add(entry.toUri().toURL());
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException("a path is always a URL: " + entry, impossible);
            }
        }
        return new URLClassLoader("drivers", urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
