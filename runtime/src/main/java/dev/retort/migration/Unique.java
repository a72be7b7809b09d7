package dev.retort.migration;

/** No two rows have the same values in these columns. */
public sealed interface Unique extends TableElement permits UniqueElement {
    /** The name, where it is not that of the convention, {@code uq_<table>_<columns>}. */
    Unique named(String name);

    /** Two rows with null count as equal. */
    Unique nullsNotDistinct();

    /** May be postponed to the end of a transaction that asks for it. */
    Unique deferrable();

    /** Looked at at the end of each transaction. */
    Unique initiallyDeferred();
}
