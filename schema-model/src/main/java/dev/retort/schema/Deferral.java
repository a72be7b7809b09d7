package dev.retort.schema;

/** When the database looks at a constraint: at once, or at the end of the transaction. */
public enum Deferral {
    NOT_DEFERRABLE,
    DEFERRABLE,
    INITIALLY_DEFERRED
}
