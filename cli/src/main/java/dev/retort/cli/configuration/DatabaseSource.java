package dev.retort.cli.configuration;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One place that may say where the database is.
 *
 * @param name for a person
 * @param folder what a relative file name in its URL counts from
 */
record DatabaseSource(
        String name, Path folder, Optional<String> url, Optional<String> user, Optional<String> password) {
    boolean saysAnything() {
        return url.isPresent() || user.isPresent() || password.isPresent();
    }
}
