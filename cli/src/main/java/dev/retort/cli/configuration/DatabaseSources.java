package dev.retort.cli.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The places that may say where the database is, of which the first that has a URL counts. URL, user and password are one
 * setting, so credentials count only when they come from the place of the URL or from one before it. A place is looked at
 * when it is its turn: what is wrong in one that does not count stops nobody.
 */
public final class DatabaseSources {
    private final List<Supplier<List<DatabaseSource>>> places;

    /** @param places in the order they count in; one may hold several sources, such as the files of a framework */
    DatabaseSources(List<Supplier<List<DatabaseSource>>> places) {
        this.places = List.copyOf(places);
    }

    /** Nobody says where the database is. */
    public static DatabaseSources none() {
        return new DatabaseSources(List.of());
    }

    /**
     * The database that counts.
     *
     * @throws dev.retort.cli.failure.Failure when it is said in a way that means nothing
     */
    public Optional<DatabaseAddress> chosen() {
        List<DatabaseSource> before = new ArrayList<>();
        for (Supplier<List<DatabaseSource>> place : places) {
            for (DatabaseSource source : place.get()) {
                Optional<String> url = source.url().filter(text -> !text.isBlank());
                if (url.isPresent()) {
                    return Optional.of(address(source, url.get(), before));
                }
                before.add(source);
            }
        }
        return Optional.empty();
    }

    private static DatabaseAddress address(DatabaseSource source, String written, List<DatabaseSource> before) {
        DatabaseUrl url = DatabaseUrl.parse(written, source.folder());
        return new DatabaseAddress(
                url.jdbcUrl(),
                first(before, DatabaseSource::user).or(url::user).or(source::user),
                first(before, DatabaseSource::password).or(url::password).or(source::password),
                source.name());
    }

    private static Optional<String> first(
            List<DatabaseSource> sources, Function<DatabaseSource, Optional<String>> setting) {
        return sources.stream().map(setting).flatMap(Optional::stream).findFirst();
    }
}
