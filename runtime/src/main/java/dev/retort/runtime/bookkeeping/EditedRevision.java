package dev.retort.runtime.bookkeeping;

import dev.retort.runtime.revision.RevisionScript;

/**
 * A revision whose class says something else now than when it was applied.
 *
 * @param applied when, and by whom: {@code 2026-11-21 09:31 by deploy@web-2}
 */
public record EditedRevision(RevisionScript script, String applied) {
    /** One line, for people. */
    public String sentence() {
        return "revision " + script.described() + " was edited after it was applied " + applied
                + ": the database has what it said then";
    }
}
