package dev.retort.cli.configuration;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Chooses among the places that say where the database is: the first that has a URL. URL, user and password are one
 * setting, so credentials count only when they come from the place of the URL or from one before it.
 */
final class DatabaseSources {
    private DatabaseSources() {}

    static Optional<DatabaseAddress> choose(List<DatabaseSource> sources) {
        for (int i = 0; i < sources.size(); i++) {
            DatabaseSource source = sources.get(i);
            if (source.url().isPresent()) {
                DatabaseUrl url = DatabaseUrl.parse(source.url().get(), source.folder());
                List<DatabaseSource> before = sources.subList(0, i);
                return Optional.of(new DatabaseAddress(
                        url.jdbcUrl(),
                        first(before, DatabaseSource::user).or(url::user).or(source::user),
                        first(before, DatabaseSource::password)
                                .or(url::password)
                                .or(source::password),
                        source.name()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(
            List<DatabaseSource> sources, Function<DatabaseSource, Optional<String>> setting) {
        return sources.stream().map(setting).flatMap(Optional::stream).findFirst();
    }
}
