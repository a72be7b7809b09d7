package dev.retort.reader.type;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Generation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of {@code @Column(columnDefinition = ...)}, which people write as a type alone or as everything that may follow
 * the name of a column.
 *
 * @param type the type
 * @param notNull whether it says NOT NULL
 * @param defaultValue the expression after DEFAULT
 * @param identity how the numbers of GENERATED ... AS IDENTITY are made
 * @param rest what follows beside these; no part of the schema
 */
public record ColumnDefinition(
        String type,
        boolean notNull,
        Optional<String> defaultValue,
        Optional<Generation.Identity> identity,
        String rest) {
    private static final Set<String> AFTER_A_TYPE = Set.of(
            "not",
            "null",
            "default",
            "check",
            "unique",
            "primary",
            "references",
            "collate",
            "generated",
            "constraint",
            "comment",
            "auto_increment",
            "autoincrement",
            "on",
            "identity",
            "as");

    public static ColumnDefinition parse(String text) {
        List<Token> tokens = SqlTokenizer.significant(text, DatabaseKind.POSTGRESQL);
        int typeEnd = next(tokens, 1);
        boolean notNull = false;
        Optional<String> defaultValue = Optional.empty();
        Optional<Generation.Identity> identity = Optional.empty();
        StringBuilder rest = new StringBuilder();
        int at = typeEnd;
        while (at < tokens.size()) {
            int end = next(tokens, at + 1);
            Optional<IdentityClause> counted = IdentityClause.at(tokens, at);
            if (counted.isPresent()) {
                identity = Optional.of(counted.get().identity());
                end = counted.get().end();
            } else if (tokens.get(at).isWord("not")
                    && end < tokens.size()
                    && tokens.get(end).isWord("null")) {
                notNull = true;
                end = next(tokens, end + 1);
            } else if (tokens.get(at).isWord("default") && at + 1 < tokens.size()) {
                // NULL itself may be the default.
                end = next(tokens, at + 2);
                defaultValue = Optional.of(between(text, tokens, at + 1, end));
            } else if (!tokens.get(at).isWord("null")) {
                rest.append(rest.isEmpty() ? "" : " ").append(between(text, tokens, at, end));
            }
            at = end;
        }
        return new ColumnDefinition(
                between(text, tokens, 0, typeEnd), notNull, defaultValue, identity, rest.toString());
    }

    /** What {@code @Column(options = ...)} says, which stands behind the type; what it says of the type itself is not read. */
    public static ColumnDefinition ofOptions(String options) {
        ColumnDefinition whole = parse("type " + options);
        String ofType = whole.type.substring("type".length()).strip();
        String rest = (ofType + " " + whole.rest).strip();
        return new ColumnDefinition("", whole.notNull, whole.defaultValue, whole.identity, rest);
    }

    /** The first token, from a place on and outside of parentheses, that begins a new clause. */
    private static int next(List<Token> tokens, int from) {
        int depth = 0;
        for (int at = Math.min(from, tokens.size()); at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.isSymbol("(")) {
                depth++;
            } else if (token.isSymbol(")")) {
                depth--;
            } else if (depth == 0 && token.kind() == Token.Kind.WORD && AFTER_A_TYPE.contains(token.lowerCase())) {
                return at;
            }
        }
        return tokens.size();
    }

    private static String between(String text, List<Token> tokens, int from, int to) {
        int end = to < tokens.size() ? tokens.get(to).start() : text.length();
        return text.substring(tokens.get(from).start(), end).strip();
    }
}
