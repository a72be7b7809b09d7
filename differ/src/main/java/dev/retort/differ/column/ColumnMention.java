package dev.retort.differ.column;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.SqlText;
import java.util.Set;

/** Whether SQL text names one of some columns. Letter case is not looked at: a mention too many does no harm here. */
public final class ColumnMention {
    private ColumnMention() {}

    public static boolean isIn(SqlText sql, Set<String> columns) {
        return SqlTokenizer.significant(sql.text(), DatabaseKind.POSTGRESQL).stream()
                .filter(token -> token.isName())
                .anyMatch(token -> columns.stream().anyMatch(token.value()::equalsIgnoreCase));
    }

    public static boolean isIn(Index index, Set<String> columns) {
        return index.include().stream().anyMatch(columns::contains)
                || index.where().filter(text -> isIn(text, columns)).isPresent()
                || index.parts().stream().anyMatch(part -> isIn(part, columns));
    }

    private static boolean isIn(IndexPart part, Set<String> columns) {
        return part.target() instanceof IndexPart.Target.OfExpression target
                ? isIn(target.expression(), columns)
                : part.columnName().filter(columns::contains).isPresent();
    }
}
