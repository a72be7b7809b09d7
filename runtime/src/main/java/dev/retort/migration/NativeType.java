package dev.retort.migration;

/** A type as a database spells it. */
public sealed interface NativeType extends ColumnType permits NativeTypeElement {
    /** The type to use on a database that knows no such thing. */
    NativeType on(Database database, ColumnType type);
}
