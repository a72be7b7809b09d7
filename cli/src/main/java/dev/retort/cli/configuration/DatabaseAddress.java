package dev.retort.cli.configuration;

import dev.retort.dialect.Dialects;
import dev.retort.schema.DatabaseKind;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the database is and as whom to connect.
 *
 * @param source what said so, in words for a person
 */
public record DatabaseAddress(String jdbcUrl, Optional<String> user, Optional<String> password, String source) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final Pattern SECRET = Pattern.compile("(?i)([?&;][^=?&;]*(?:password|secret)=)[^&;]*");

    public DatabaseKind kind() {
        return Dialects.ofUrl(jdbcUrl);
    }

    /** The file of a SQLite database, empty for one in memory and for every other database. */
    public Optional<Path> file() {
        if (!jdbcUrl.startsWith(SQLITE)) {
            return Optional.empty();
        }
        String name =
                jdbcUrl.substring(SQLITE.length()).replaceFirst("^file:", "").replaceFirst("\\?.*", "");
        return name.isEmpty() || name.startsWith(":") ? Optional.empty() : Optional.of(Path.of(name));
    }

    /** The URL for people: the driver's own secrets, such as that of a key file, are masked. */
    public String shownUrl() {
        return SECRET.matcher(jdbcUrl).replaceAll("$1***");
    }

    /** The line that is said before connecting. It holds no password. */
    public String described() {
        return "database: " + shownUrl()
                + user.filter(name -> !name.isBlank()).map(" as "::concat).orElse("") + " (" + source + ")";
    }

    /** Without the password, which must not reach any output. */
    @Override
    public String toString() {
        return described();
    }
}
