package dev.retort.migration;

/** Another type, of a column or of a sequence. */
public sealed interface TypeChange extends ColumnChange, SequenceSetting permits TypeChangeElement {
    /** What the type was before; an error when it was not. */
    TypeChange was(ColumnType old);

    /** How old values become new ones, where the database cannot tell by itself. Only for columns. */
    TypeChange using(String expression);

    TypeChange using(Sql expression);
}
