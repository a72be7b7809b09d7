package dev.retort.dialect;

import dev.retort.dialect.h2.H2Dialect;
import dev.retort.dialect.postgresql.PostgresqlDialect;
import dev.retort.dialect.sqlite.SqliteDialect;
import dev.retort.schema.DatabaseKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The dialects there are. */
public final class Dialects {
    private Dialects() {}

    /**
     * The dialect of a database at a version.
     *
     * @throws UnsupportedSchemaException when Retort has no dialect for it
     */
    public static Dialect of(DatabaseKind database, ServerVersion version) {
        return switch (database) {
            case POSTGRESQL -> new PostgresqlDialect(version);
            case SQLITE -> new SqliteDialect(version);
            case H2 -> new H2Dialect(version);
            case MARIADB, MYSQL -> throw new UnsupportedSchemaException("Retort cannot write to " + database + " yet");
        };
    }

    /**
     * The database a JDBC URL leads to.
     *
     * @throws UnsupportedSchemaException when the URL names none that Retort knows
     */
    public static DatabaseKind ofUrl(String jdbcUrl) {
        String scheme = scheme(jdbcUrl);
        return Arrays.stream(DatabaseKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(scheme))
                .findFirst()
                .orElseThrow(() -> new UnsupportedSchemaException("jdbc:" + scheme
                        + ": leads to no database that Retort knows; it knows jdbc:"
                        + Arrays.stream(DatabaseKind.values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT) + ":")
                                .collect(Collectors.joining(", jdbc:"))));
    }

    /** The oldest version Retort is tested with; assumed where nobody has said which it is. */
    public static ServerVersion oldestSupported(DatabaseKind database) {
        return switch (database) {
            case POSTGRESQL -> ServerVersion.of(13, 0);
            case SQLITE -> ServerVersion.of(3, 35);
            case H2 -> ServerVersion.of(2, 1);
            case MARIADB -> ServerVersion.of(10, 6);
            case MYSQL -> ServerVersion.of(8, 0);
        };
    }

    /** Only the scheme, never the rest: it can hold a password. */
    private static String scheme(String jdbcUrl) {
        String[] parts = jdbcUrl.split(":", 3);
        return parts.length == 3 && parts[0].equalsIgnoreCase("jdbc") ? parts[1] : "";
    }
}
