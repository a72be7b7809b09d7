package dev.retort.dialect.postgresql;

import dev.retort.dialect.Step;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has to be known of a statement somebody wrote before it can be run. */
final class WrittenStatement {
    /** PostgreSQL refuses these in a transaction, whatever follows. */
    private static final Set<String> ALONE = Set.of(
            "vacuum",
            "create database",
            "drop database",
            "create tablespace",
            "drop tablespace",
            "alter system",
            "create subscription",
            "drop subscription");

    private WrittenStatement() {}

    static Step.Mode mode(String sql) {
        List<Token> tokens = SqlTokenizer.significant(sql, DatabaseKind.POSTGRESQL);
        String first = word(tokens, 0);
        String two = first + " " + word(tokens, 1);
        boolean index = two.equals("create index") || two.equals("create unique") || two.equals("drop index");
        boolean concurrently = (index || first.equals("reindex"))
                && tokens.stream().limit(5).anyMatch(token -> token.isWord("concurrently"));
        boolean detach = two.equals("alter table")
                && tokens.stream().anyMatch(token -> token.isWord("detach"))
                && tokens.stream().anyMatch(token -> token.isWord("concurrently"));
        boolean alone = ALONE.contains(first) || ALONE.contains(two) || concurrently || detach;
        return alone ? Step.Mode.ALONE : Step.Mode.IN_GROUP;
    }

    /** The label that {@code ALTER TYPE ... ADD VALUE} adds. */
    static Optional<String> addedLabel(String sql) {
        List<Token> tokens = SqlTokenizer.significant(sql, DatabaseKind.POSTGRESQL);
        boolean alterType = word(tokens, 0).equals("alter") && word(tokens, 1).equals("type");
        boolean add = false;
        for (int at = 2; alterType && at < tokens.size(); at++) {
            add |= tokens.get(at).isWord("value") && tokens.get(at - 1).isWord("add");
            if (add && tokens.get(at).kind() == Token.Kind.STRING) {
                return Optional.of(tokens.get(at).value());
            }
        }
        return Optional.empty();
    }

    private static String word(List<Token> tokens, int index) {
        return index < tokens.size() ? tokens.get(index).lowerCase() : "";
    }
}
