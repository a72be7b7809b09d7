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
    private static final Pattern POSTGRESQL = Pattern.compile("postgres(?:ql)?(?:\\+\\w+)?://(?<rest>.*)");
    private static final Pattern SERVER = Pattern.compile(
            "(?<scheme>jdbc:[^/]*//)(?:(?<credentials>[^/?;]*)@)?(?<rest>(?<hosts>[^/?;]*)(?<path>[^?;]*).*)");
    private static final Pattern HOST = Pattern.compile("(?:[^@:\\[\\]]*|\\[[^@\\]]*\\])(?::[0-9]*)?");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SQLITE = Pattern.compile("sqlite(?:\\+\\w+)?://(?:/(?<file>.*))?");
    private static final String JDBC_SQLITE = "jdbc:sqlite:";
    private static final String URI = "file:";

    /**
     * Reads either shape.
     *
     * @param folder the folder that a relative file name counts from
     */
    static DatabaseUrl parse(String written, Path folder) {
        String url = written.strip();
        Matcher postgresql = POSTGRESQL.matcher(url);
        if (postgresql.matches()) {
            return ofServer("jdbc:postgresql://" + withPath(postgresql.group("rest")));
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
        return ofServer(url);
    }

    /** JDBC drivers know no user info, but people write it, and then its password must not stay in the URL. */
    private static DatabaseUrl ofServer(String jdbcUrl) {
        Matcher url = SERVER.matcher(jdbcUrl);
        if (!url.matches()) {
            return withParametersTaken(jdbcUrl);
        }
        boolean isHosts = COMMA.splitAsStream(url.group("hosts")).allMatch(HOST.asMatchPredicate());
        if (!isHosts || url.group("path").contains("@")) {
            throw new Failure(
                    "the database URL cannot be taken apart: what stands behind // is no host and port",
                    "in user and password, percent-encode what has a meaning in a URL: %40 for @, %2F for /, %3A for :");
        }
        String credentials = Optional.ofNullable(url.group("credentials")).orElse("");
        int colon = credentials.indexOf(':');
        String user = colon < 0 ? credentials : credentials.substring(0, colon);
        Optional<String> password =
                colon < 0 ? Optional.empty() : Optional.of(decoded(credentials.substring(colon + 1)));
        DatabaseUrl plain = withParametersTaken(url.group("scheme") + url.group("rest"));
        return new DatabaseUrl(
                plain.jdbcUrl, user.isEmpty() ? plain.user : Optional.of(decoded(user)), password.or(plain::password));
    }

    /** Without a database the server takes the one named like the user; the driver wants the slash. */
    private static String withPath(String rest) {
        int query = rest.indexOf('?');
        int end = query < 0 ? rest.length() : query;
        return rest.substring(0, end).contains("/") ? rest : rest.substring(0, end) + "/" + rest.substring(end);
    }

    private static DatabaseUrl sqlite(String file, Path folder) {
        boolean inMemory = file.isEmpty() || file.startsWith(":") || file.startsWith(URI + ":");
        String path = inMemory
                ? file
                : file.startsWith(URI) ? URI + resolved(file.substring(URI.length()), folder) : resolved(file, folder);
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
        return url.replaceAll("//.*@", "//");
    }

    /** Percent encoding only: a plus is a plus in user info. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Failure(
                    "user or password in the database URL is not percent-encoded",
                    "a % that means itself is written %25");
        }
    }
}
