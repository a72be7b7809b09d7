package dev.retort.dialect.token;

import dev.retort.schema.DatabaseKind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a database folds identifiers, and which need no quotes. */
public final class Identifiers {
    /** Words that mean something as an expression when they stand without quotes. */
    private static final Set<String> EXPRESSIONS = Set.of(
            "case",
            "cast",
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "default",
            "end",
            "exists",
            "false",
            "in",
            "is",
            "like",
            "localtime",
            "localtimestamp",
            "not",
            "null",
            "and",
            "or",
            "select",
            "session_user",
            "true",
            "user",
            "when",
            "then",
            "else",
            "array",
            "any",
            "all",
            "between",
            "interval",
            "collate",
            "value",
            "row",
            "sysdate",
            "today");

    private static final Pattern LOWER = Pattern.compile("[a-z_][a-z0-9_$]*");
    private static final Pattern UPPER = Pattern.compile("[A-Z_][A-Z0-9_$]*");
    private static final Pattern ANY_CASE = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*");

    private final DatabaseKind database;

    private Identifiers(DatabaseKind database) {
        this.database = database;
    }

    public static Identifiers of(DatabaseKind database) {
        return new Identifiers(database);
    }

    /** The name that a token which is a name means in the catalogue. */
    public String stored(Token token) {
        return token.kind() == Token.Kind.QUOTED_NAME ? token.value() : folded(token.text());
    }

    /** A word without quotes in the case in which the database stores it; SQLite and MySQL store it as it is written. */
    public String folded(String word) {
        return switch (database) {
            case POSTGRESQL -> word.toLowerCase(Locale.ROOT);
            case H2 -> word.toUpperCase(Locale.ROOT);
            case SQLITE, MARIADB, MYSQL -> word;
        };
    }

    /** The one spelling of all tokens that mean this name or keyword: without quotes and folded where that is the same. */
    String normal(Token token) {
        if (token.kind() == Token.Kind.WORD) {
            return comparable(folded(token.text()));
        }
        String name = token.value();
        boolean plain = plainPattern().matcher(name).matches() && !EXPRESSIONS.contains(name.toLowerCase(Locale.ROOT));
        return plain ? comparable(name) : '"' + name.replace("\"", "\"\"") + '"';
    }

    private Pattern plainPattern() {
        return switch (database) {
            case POSTGRESQL -> LOWER;
            case H2 -> UPPER;
            case SQLITE, MARIADB, MYSQL -> ANY_CASE;
        };
    }

    /**
     * SQLite and MySQL tell column names apart without regard to case, quoted or not. What H2 keeps in capital letters is
     * told in small ones, as a model names it.
     */
    private String comparable(String name) {
        return switch (database) {
            case POSTGRESQL -> name;
            case H2, SQLITE, MARIADB, MYSQL -> name.toLowerCase(Locale.ROOT);
        };
    }
}
