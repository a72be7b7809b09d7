package dev.retort.migration;

import java.util.List;
import java.util.Optional;

/** The words for parts of a table. */
public sealed interface TableWords permits Ddl {
    /** A column, nullable until it says otherwise. */
    default Column column(String name, ColumnType type) {
        return ColumnElement.of(name, type);
    }

    /** The key of the table, in the order of its columns. */
    default PrimaryKey primaryKey(String first, String... rest) {
        List<String> columns = Arguments.all("primaryKey", "a column", first, rest);
        return new PrimaryKeyElement(new dev.retort.schema.PrimaryKey(Optional.empty(), columns));
    }

    /** No two rows have the same values in these columns. */
    default Unique unique(String first, String... rest) {
        List<String> columns = Arguments.all("unique", "a column", first, rest);
        return new UniqueElement(new dev.retort.schema.Unique(
                Optional.empty(), columns, false, dev.retort.schema.Deferral.NOT_DEFERRABLE));
    }

    /** The near side of a reference; goes on with {@code .references(...)}. */
    default ForeignKeyColumns foreignKey(String first, String... rest) {
        return new ForeignKeyColumnsElement(Arguments.all("foreignKey", "a column", first, rest));
    }

    /** A condition in SQL that every row fulfils or leaves unknown. */
    default Check check(String condition) {
        return check(SqlElement.written("check", condition));
    }

    /** A condition that is spelled differently on some databases. */
    default Check check(Sql condition) {
        return new CheckElement(new dev.retort.schema.Check(Optional.empty(), SqlElement.text("check", condition)));
    }

    /** An index over columns, ascending. */
    default Index index(String first, String... rest) {
        return new IndexElement(dev.retort.schema.Index.of(Arguments.all("index", "a column", first, rest).stream()
                .map(dev.retort.schema.IndexPart::column)
                .toArray(dev.retort.schema.IndexPart[]::new)));
    }

    /** An index over sort keys: {@code index(desc("placed_at"), asc("id"))}. */
    default Index index(IndexPart first, IndexPart... rest) {
        return new IndexElement(dev.retort.schema.Index.of(Arguments.all("index", "a part", first, rest).stream()
                .map(part -> ((IndexPartElement) part).record())
                .toArray(dev.retort.schema.IndexPart[]::new)));
    }

    /** A sort key: the column, smallest first. */
    default IndexPart asc(String column) {
        return new IndexPartElement(dev.retort.schema.IndexPart.column(Arguments.text("asc", "the column", column)));
    }

    /** A sort key: the column, greatest first. */
    default IndexPart desc(String column) {
        return new IndexPartElement(dev.retort.schema.IndexPart.column(Arguments.text("desc", "the column", column))
                .withDescending(true));
    }

    /** A sort key computed from the row. */
    default IndexPart expression(String expression) {
        return expression(SqlElement.written("expression", expression));
    }

    /** A computed sort key that is spelled differently on some databases. */
    default IndexPart expression(Sql expression) {
        return new IndexPartElement(dev.retort.schema.IndexPart.expression(SqlElement.text("expression", expression)));
    }

    /** A computed sort key, greatest first. */
    default IndexPart descExpression(Sql expression) {
        return new IndexPartElement(
                dev.retort.schema.IndexPart.expression(SqlElement.text("descExpression", expression))
                        .withDescending(true));
    }

    /** What a table or column means, in words. */
    default Comment comment(String text) {
        return new CommentElement(Optional.of(Arguments.text("comment", "the text", text)), Optional.empty());
    }

    /** The table or column has no comment any more. */
    default Comment noComment() {
        return new CommentElement(Optional.empty(), Optional.empty());
    }
}
