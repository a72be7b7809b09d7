package dev.retort.schema;

/** What happens to a row whose referenced row goes or changes its key. */
public enum ReferentialAction {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
}
