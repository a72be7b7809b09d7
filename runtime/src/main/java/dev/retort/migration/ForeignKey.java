package dev.retort.migration;

/** A reference to the rows of a table. */
public sealed interface ForeignKey extends TableElement permits ForeignKeyElement {
    /** The name, where it is not that of the convention, {@code fk_<table>_<columns>}. */
    ForeignKey named(String name);

    /** What happens here when the referenced row goes; {@link Action#NO_ACTION} when nothing is said. */
    ForeignKey onDelete(Action action);

    /** What happens here when the key of the referenced row changes; {@link Action#NO_ACTION} when nothing is said. */
    ForeignKey onUpdate(Action action);

    /** May be postponed to the end of a transaction that asks for it. */
    ForeignKey deferrable();

    /** Looked at at the end of each transaction. */
    ForeignKey initiallyDeferred();
}
