package dev.retort.dialect.token;

import dev.retort.schema.DatabaseKind;
import java.util.List;

/** Where databases differ in how text becomes tokens. */
record LexicalRules(
        String nameQuotes,
        List<String> stringPrefixes,
        boolean dollarQuotes,
        boolean nestedComments,
        boolean freeOperators) {
    private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?";
    /** PostgreSQL: an operator of several characters ends in + or - only when it holds one of these. */
    private static final String ALLOW_TRAILING_SIGN = "~!@#%^&|`?";

    private static final List<String> FIXED_SYMBOLS =
            List.of("->>", "<=>", "||", "<<", ">>", "<=", ">=", "<>", "!=", "==", "->", "::", ":=", "&&", "!~");

    private static final LexicalRules POSTGRESQL =
            new LexicalRules("\"", List.of("", "E", "B", "X", "N", "U&"), true, true, true);
    private static final LexicalRules SQLITE = new LexicalRules("\"`[", List.of("", "X"), false, false, false);
    private static final LexicalRules H2 = new LexicalRules("\"`", List.of("", "X", "N", "U&"), true, true, false);
    private static final LexicalRules MYSQL = new LexicalRules("`\"", List.of("", "X", "B", "N"), false, false, false);

    static LexicalRules of(DatabaseKind database) {
        return switch (database) {
            case POSTGRESQL -> POSTGRESQL;
            case SQLITE -> SQLITE;
            case H2 -> H2;
            case MARIADB, MYSQL -> MYSQL;
        };
    }

    boolean opensName(char character) {
        return nameQuotes.indexOf(character) >= 0;
    }

    int endOfSymbol(String sql, int start) {
        if (freeOperators && isOperator(sql, start)) {
            return endOfFreeOperator(sql, start);
        }
        for (String symbol : FIXED_SYMBOLS) {
            if (sql.startsWith(symbol, start)) {
                return start + symbol.length();
            }
        }
        return start + 1;
    }

    private static int endOfFreeOperator(String sql, int start) {
        int end = start;
        boolean mayEndInSign = false;
        while (isOperator(sql, end) && !sql.startsWith("--", end) && !sql.startsWith("/*", end)) {
            mayEndInSign |= ALLOW_TRAILING_SIGN.indexOf(sql.charAt(end)) >= 0;
            end++;
        }
        while (!mayEndInSign && end > start + 1 && "+-".indexOf(sql.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isOperator(String sql, int index) {
        return index < sql.length() && OPERATOR_CHARACTERS.indexOf(sql.charAt(index)) >= 0;
    }
}
