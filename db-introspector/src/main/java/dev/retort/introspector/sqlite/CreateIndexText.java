package dev.retort.introspector.sqlite;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a CREATE INDEX statement that no PRAGMA gives back: its parts, without direction and collation, and its WHERE. */
record CreateIndexText(List<String> parts, Optional<String> where) {
    static CreateIndexText parse(String sql) {
        List<Token> tokens = SqlTokenizer.significant(sql, DatabaseKind.SQLITE);
        int open = 0;
        while (open < tokens.size() && !tokens.get(open).isSymbol("(")) {
            open++;
        }
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = open + 1;
        int at = open;
        for (; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.isSymbol("(")) {
                depth++;
            } else if (token.isSymbol(")")) {
                depth--;
            }
            if (depth == 0 || (depth == 1 && token.isSymbol(","))) {
                parts.add(part(sql, tokens.subList(begin, at)));
                begin = at + 1;
            }
            if (depth == 0) {
                break;
            }
        }
        boolean partial = at + 2 < tokens.size() && tokens.get(at + 1).isWord("where");
        return new CreateIndexText(
                parts, partial ? Optional.of(text(sql, tokens.subList(at + 2, tokens.size()))) : Optional.empty());
    }

    private static String part(String sql, List<Token> tokens) {
        int end = tokens.size();
        if (end > 1 && (tokens.get(end - 1).isWord("asc") || tokens.get(end - 1).isWord("desc"))) {
            end--;
        }
        if (end > 2 && tokens.get(end - 2).isWord("collate")) {
            end -= 2;
        }
        return text(sql, tokens.subList(0, end));
    }

    private static String text(String sql, List<Token> tokens) {
        return sql.substring(
                tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }
}
