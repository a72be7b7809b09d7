package dev.retort.runtime.replay;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Table;
import java.util.List;

/** The columns of a table that the condition of a check speaks of, in the order of the table. */
final class ConditionColumns {
    private ConditionColumns() {}

    static List<String> of(Check check, Table table, DatabaseKind database) {
        List<Token> tokens = SqlTokenizer.significant(check.condition().on(database), database);
        return table.columns().stream()
                .map(Column::name)
                .filter(column -> tokens.stream().anyMatch(token -> names(token, column)))
                .toList();
    }

    private static boolean names(Token token, String column) {
        return token.kind() == Token.Kind.QUOTED_NAME ? token.value().equals(column) : token.isWord(column);
    }
}
