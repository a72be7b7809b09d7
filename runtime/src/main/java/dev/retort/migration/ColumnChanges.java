package dev.retort.migration;

import dev.retort.runtime.recording.ColumnAlteration;

/** Changes of columns as data. */
final class ColumnChanges {
    private ColumnChanges() {}

    static ColumnAlteration alteration(ColumnChange change) {
        if (change instanceof TypeChangeElement type) {
            return type.record();
        } else if (change instanceof NotNullElement notNull) {
            return notNull.record();
        } else if (change instanceof DefaultChangeElement ofDefault) {
            return ofDefault.record();
        } else if (change instanceof AllowedValuesElement allowed) {
            return allowed.alteration();
        } else if (change instanceof CommentElement comment) {
            return new ColumnAlteration.OfComment(comment.text(), comment.old());
        }
        return ((PlainColumnChange) change).record();
    }
}
