package dev.retort.runtime.preparation;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Step;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.Literal;
import java.util.Iterator;

/**
 * A statement with its values in the places of its question marks. They are written as literals and not bound, so that a
 * run and a script do the same, and a text can become whatever the column is.
 */
public final class InlinedValues {
    private InlinedValues() {}

    public static String of(Step.Statement statement, Dialect dialect) {
        if (statement.values().isEmpty()) {
            return statement.sql();
        }
        Iterator<Literal> values = statement.values().iterator();
        StringBuilder sql = new StringBuilder();
        for (Token token : SqlTokenizer.tokens(statement.sql(), dialect.database())) {
            boolean place = token.isSymbol("?") && values.hasNext();
            sql.append(place ? dialect.literal(values.next()) : token.text());
        }
        return sql.toString();
    }
}
