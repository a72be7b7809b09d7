package dev.retort.migration;

import dev.retort.runtime.recording.Selection;

record WhichElement(Selection selection) implements Which {
    static Selection selection(String method, Which which) {
        Which given = Arguments.given(method, "which", which);
        if (given instanceof CheckElement check) {
            throw new IllegalArgumentException(method + ": check(\""
                    + check.record().condition().text() + "\") says which check is meant; say named(...) or on(...)");
        }
        return ((WhichElement) given).selection();
    }

    /** A check may be meant by its condition. */
    static Selection ofCheck(String method, Which which) {
        return Arguments.given(method, "which", which) instanceof CheckElement check
                ? check.record()
                        .name()
                        .<Selection>map(Selection.ByName::new)
                        .orElseGet(
                                () -> new Selection.ByCondition(check.record().condition()))
                : selection(method, which);
    }
}
