package dev.retort.dialect.token;

import java.util.List;
import java.util.Set;

/** Statements about what may stand beside a table and looks at it: they change neither its structure nor its rows. */
public final class BesideTables {
    private static final Set<String> BEFORE_KIND = Set.of(
            "create",
            "drop",
            "alter",
            "comment",
            "on",
            "or",
            "replace",
            "temp",
            "temporary",
            "recursive",
            "constraint");

    private static final Set<String> KINDS =
            Set.of("view", "materialized", "trigger", "function", "procedure", "policy", "rule", "statistics");

    private BesideTables() {}

    /** Whether a statement, without its comments, makes, changes or takes away such a thing and nothing that needs it. */
    public static boolean concerns(List<Token> statement) {
        return !statement.isEmpty()
                && BEFORE_KIND.contains(statement.get(0).lowerCase())
                && !statement.get(statement.size() - 1).isWord("cascade")
                && statement.stream()
                        .dropWhile(token -> BEFORE_KIND.contains(token.lowerCase()))
                        .limit(1)
                        .anyMatch(token -> KINDS.contains(token.lowerCase()));
    }
}
