package dev.retort.migration;

/** The comment of a table (in {@code createTable} and {@code alterTable}) or of a column (in {@code alterColumn}). */
public sealed interface Comment extends TableElement, TableChange, ColumnChange permits CommentElement {
    /** What the comment was before; an error when it was not. */
    Comment was(String old);
}
