package dev.retort.dialect.postgresql;

import dev.retort.dialect.token.Identifiers;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import java.util.List;

/** What in a table names a column inside an expression. */
final class ColumnMentions {
    private ColumnMentions() {}

    /** Generated columns, other than the column itself, whose expression names it. */
    static List<Column> computed(Table table, String column) {
        return table.columns().stream()
                .filter(other -> !other.name().equals(column))
                .filter(other -> other.computed()
                        .filter(computed -> mentions(computed.expression(), column))
                        .isPresent())
                .toList();
    }

    static List<Check> checks(Table table, String column) {
        return table.checks().stream()
                .filter(check -> mentions(check.condition(), column))
                .toList();
    }

    /** Indexes that name the column in their condition or in an expression. */
    static List<Index> indexExpressions(Table table, String column) {
        return table.indexes().stream()
                .filter(index ->
                        index.where().filter(where -> mentions(where, column)).isPresent()
                                || index.parts().stream().anyMatch(part -> mentions(part, column)))
                .toList();
    }

    /** Indexes that name the column at all; they go when the column goes. */
    static List<Index> indexes(Table table, String column) {
        return table.indexes().stream()
                .filter(index -> indexExpressions(table, column).contains(index)
                        || index.include().contains(column)
                        || index.parts().stream()
                                .anyMatch(part ->
                                        part.columnName().filter(column::equals).isPresent()))
                .toList();
    }

    private static boolean mentions(IndexPart part, String column) {
        return part.target() instanceof IndexPart.Target.OfExpression expression
                && mentions(expression.expression(), column);
    }

    private static boolean mentions(SqlText text, String column) {
        Identifiers identifiers = Identifiers.of(DatabaseKind.POSTGRESQL);
        return SqlTokenizer.significant(text.on(DatabaseKind.POSTGRESQL), DatabaseKind.POSTGRESQL).stream()
                .anyMatch(token -> token.isName() && identifiers.stored(token).equals(column));
    }
}
