package dev.retort.dialect.createtext;

import dev.retort.dialect.token.Token;
import java.util.List;

/** Tells whether a name in an expression is that of a column. */
final class ColumnName {
    private ColumnName() {}

    /** A function, a collation and the type of a cast may have the name of a column and are none. */
    static boolean isAt(List<Token> tokens, int index, String column) {
        Token token = tokens.get(index);
        if (!token.isName() || !token.value().equalsIgnoreCase(column)) {
            return false;
        }
        boolean function = index + 1 < tokens.size() && tokens.get(index + 1).isSymbol("(");
        boolean other = index > 0
                && (tokens.get(index - 1).isWord("COLLATE")
                        || tokens.get(index - 1).isWord("AS"));
        return !other && (!function || token.kind() == Token.Kind.QUOTED_NAME);
    }
}
