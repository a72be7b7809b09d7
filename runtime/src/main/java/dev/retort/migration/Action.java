package dev.retort.migration;

import dev.retort.schema.ReferentialAction;

/** What happens to a row whose referenced row goes or changes its key. */
public enum Action {
    /** The row goes, or takes the new key over. */
    CASCADE,
    /** Refused at once. */
    RESTRICT,
    /** The referencing columns become null. */
    SET_NULL,
    /** The referencing columns get their default. */
    SET_DEFAULT,
    /** Refused when the constraint is looked at; what holds when nothing is said. */
    NO_ACTION;

    ReferentialAction record() {
        return ReferentialAction.valueOf(name());
    }
}
