package dev.retort.cli.configuration;

import dev.retort.cli.failure.Failure;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database URL as JDBC wants it, with the credentials taken out. People have URLs in two shapes: JDBC's, and the one of
 * {@code DATABASE_URL} ({@code postgres://user:secret@host/db}, {@code sqlite:///file.db}); both are read.
 */
record DatabaseUrl(String jdbcUrl, Optional<String> user, Optional<String> password) {
    private static final Pattern SERVER =
            Pattern.compile("postgres(?:ql)?(?:\\+\\w+)?://(?:(?<credentials>[^@/]*)@)?(?<rest>.*)");
    private static final Pattern SQLITE = Pattern.compile("sqlite(?:\\+\\w+)?://(?:/(?<file>.*))?");
    private static final String JDBC_SQLITE = "jdbc:sqlite:";

    /**
     * Reads either shape.
     *
     * @param folder the folder that a relative file name counts from
     */
    static DatabaseUrl parse(String written, Path folder) {
        String url = written.strip();
        Matcher server = SERVER.matcher(url);
        if (server.matches()) {
            return ofServer(server);
        }
        Matcher sqlite = SQLITE.matcher(url);
        if (sqlite.matches()) {
            String file = sqlite.group("file");
            return sqlite(file == null || file.isEmpty() ? ":memory:" : file, folder);
        }
        if (url.startsWith(JDBC_SQLITE)) {
            return sqlite(url.substring(JDBC_SQLITE.length()), folder);
        }
        if (!url.startsWith("jdbc:")) {
            throw new Failure(
                    "the database URL is neither JDBC nor a known form: " + withoutCredentials(url),
                    "jdbc:postgresql://host/database, postgres://user@host/database, jdbc:sqlite:file.db or sqlite:///file.db");
        }
        return withParametersTaken(url);
    }

    private static DatabaseUrl ofServer(Matcher url) {
        String credentials = Optional.ofNullable(url.group("credentials")).orElse("");
        int colon = credentials.indexOf(':');
        String user = colon < 0 ? credentials : credentials.substring(0, colon);
        Optional<String> password =
                colon < 0 ? Optional.empty() : Optional.of(decoded(credentials.substring(colon + 1)));
        DatabaseUrl plain = withParametersTaken("jdbc:postgresql://" + url.group("rest"));
        return new DatabaseUrl(
                plain.jdbcUrl, user.isEmpty() ? plain.user : Optional.of(decoded(user)), password.or(plain::password));
    }

    private static DatabaseUrl sqlite(String file, Path folder) {
        boolean special = file.isEmpty() || file.startsWith(":") || file.startsWith("file:");
        String path = special ? file : resolved(file, folder);
        return new DatabaseUrl(JDBC_SQLITE + path, Optional.empty(), Optional.empty());
    }

    private static String resolved(String file, Path folder) {
        int query = file.indexOf('?');
        String name = query < 0 ? file : file.substring(0, query);
        return folder.resolve(name).normalize() + (query < 0 ? "" : file.substring(query));
    }

    /** JDBC URLs can carry the credentials as parameters, {@code ?user=x&password=y} or {@code ;USER=x;PASSWORD=y}. */
    private static DatabaseUrl withParametersTaken(String url) {
        char mark = url.startsWith("jdbc:h2:") ? ';' : '?';
        char separator = mark == '?' ? '&' : ';';
        int start = url.indexOf(mark);
        if (start < 0) {
            return new DatabaseUrl(url, Optional.empty(), Optional.empty());
        }
        Optional<String> user = Optional.empty();
        Optional<String> password = Optional.empty();
        List<String> others = new ArrayList<>();
        for (String parameter : url.substring(start + 1).split(Pattern.quote("" + separator), -1)) {
            int equals = parameter.indexOf('=');
            String value = equals < 0 ? "" : decoded(parameter.substring(equals + 1));
            switch (parameter.substring(0, Math.max(0, equals)).toLowerCase(Locale.ROOT)) {
                case "user" -> user = Optional.of(value);
                case "password" -> password = Optional.of(value);
                default -> others.add(parameter);
            }
        }
        String rest = others.isEmpty() ? "" : mark + String.join("" + separator, others);
        return new DatabaseUrl(url.substring(0, start) + rest, user, password);
    }

    private static String withoutCredentials(String url) {
        return url.replaceAll("//[^@/]*@", "//");
    }

    /** Percent encoding only: a plus is a plus in user info. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
