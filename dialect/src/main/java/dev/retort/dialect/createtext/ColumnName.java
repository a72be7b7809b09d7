package dev.retort.dialect.createtext;

import dev.retort.dialect.token.Token;
import java.util.List;
import java.util.Set;

/** Tells whether a token in the text of an index, a trigger or a clause is the name of a column. */
public final class ColumnName {
    /** Words behind which a value comes; behind every other word none can. */
    private static final Set<String> BEFORE_OPERAND = Set.of(
            "and",
            "or",
            "not",
            "is",
            "in",
            "like",
            "glob",
            "regexp",
            "match",
            "between",
            "escape",
            "case",
            "when",
            "then",
            "else",
            "select",
            "distinct",
            "all",
            "from",
            "where",
            "on",
            "by",
            "having",
            "set",
            "values",
            "returning",
            "of",
            "limit",
            "offset",
            "check",
            "unique",
            "key",
            "begin",
            "using");

    private ColumnName() {}

    /**
     * Whether the token at {@code index} names the column. A function, a collation, the type of a cast, an alias and a
     * keyword that no operand can stand in place of (the DESC behind a column, the END of a CASE) may read like a column
     * and are none.
     */
    public static boolean isAt(List<Token> tokens, int index, String column) {
        Token token = tokens.get(index);
        if (!token.isName() || !token.value().equalsIgnoreCase(column)) {
            return false;
        }
        boolean other = index > 0
                && (tokens.get(index - 1).isWord("COLLATE")
                        || tokens.get(index - 1).isWord("AS"));
        boolean function = index + 1 < tokens.size() && tokens.get(index + 1).isSymbol("(");
        boolean quoted = token.kind() == Token.Kind.QUOTED_NAME;
        return !other && (quoted || (!function && (index == 0 || !endsOperand(tokens.get(index - 1)))));
    }

    private static boolean endsOperand(Token token) {
        return switch (token.kind()) {
            case QUOTED_NAME, STRING, NUMBER -> true;
            case WORD -> !BEFORE_OPERAND.contains(token.lowerCase());
            case SYMBOL -> token.isSymbol(")") || token.isSymbol("]");
            case COMMENT, SPACE -> false;
        };
    }
}
