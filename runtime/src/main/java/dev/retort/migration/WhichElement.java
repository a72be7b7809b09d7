package dev.retort.migration;

import dev.retort.runtime.recording.Selection;

record WhichElement(Selection selection) implements Which {
    static Selection selection(String method, Which which) {
        return ((WhichElement) Arguments.given(method, "which", which)).selection();
    }
}
