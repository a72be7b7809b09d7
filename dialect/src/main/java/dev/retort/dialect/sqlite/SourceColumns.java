package dev.retort.dialect.sqlite;

import dev.retort.dialect.createtext.ColumnText;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;

/** Tells whether an expression can be evaluated over the stored table although a rebuild of it is pending. */
final class SourceColumns {
    private SourceColumns() {}

    /** Whether each column that the expression names has in the stored table the value it shall have. */
    static boolean areCopied(TablePicture table, String expression) {
        if (!table.isPending() || table.isFresh()) {
            return true;
        }
        for (Token token : SqlTokenizer.significant(expression, DatabaseKind.SQLITE)) {
            boolean changed = token.isName()
                    && table.target().column(token.value()).map(ColumnText::name).stream()
                            .anyMatch(column -> !table.isCopied(column));
            if (changed) {
                return false;
            }
        }
        return true;
    }
}
