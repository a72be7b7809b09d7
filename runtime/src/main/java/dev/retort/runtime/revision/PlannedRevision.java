package dev.retort.runtime.revision;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** One revision to run in one direction, and the version rows of the database before and after it. */
public record PlannedRevision(RevisionScript script, SortedSet<String> rowsBefore, SortedSet<String> rowsAfter) {
    public PlannedRevision {
        rowsBefore = Collections.unmodifiableSortedSet(new TreeSet<>(rowsBefore));
        rowsAfter = Collections.unmodifiableSortedSet(new TreeSet<>(rowsAfter));
    }
}
