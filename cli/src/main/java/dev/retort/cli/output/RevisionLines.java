package dev.retort.cli.output;

import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lines in which commands show revisions.
 *
 * @param current the version rows of the database, marked in the lines; empty when nobody asked it
 */
public record RevisionLines(RevisionGraph graph, Set<String> current) {
    public RevisionLines {
        current = new TreeSet<>(current);
    }

    /** {@code 8c1d5e0a7b39 -> 3f2a91c07be4 (head), add nickname}. */
    public String history(RevisionScript revision) {
        String parents = revision.follows().isEmpty() ? "<base>" : String.join(", ", revision.follows());
        return parents + parenthesised(revision.dependsOn()) + " -> " + revision.id()
                + parenthesised(graph.labels(revision.id())) + marks(revision) + message(revision);
    }

    /** {@code 3f2a91c07be4 (billing) (head)}. */
    public String head(RevisionScript revision) {
        return revision.id() + parenthesised(graph.labels(revision.id())) + headMark(revision);
    }

    /** {@code 3f2a91c07be4 (billing) (head) (branchpoint)}. */
    public String point(RevisionScript revision) {
        return revision.id() + parenthesised(graph.labels(revision.id())) + marks(revision);
    }

    /** {@link #point} and the message. */
    public String described(RevisionScript revision) {
        return point(revision) + message(revision);
    }

    /** {@code 3f2a91c07be4 (head)}. */
    public String current(RevisionScript revision) {
        return revision.id() + headMark(revision) + treeMarks(revision);
    }

    /** The whole entry, several lines. */
    public List<String> entry(RevisionScript revision) {
        List<String> lines = new ArrayList<>();
        lines.add("Rev: " + revision.id() + (isHead(revision) ? " (head)" : "") + treeMarks(revision)
                + (current.contains(revision.id()) ? " (current)" : ""));
        if (revision.follows().size() > 1) {
            lines.add("Merges: " + String.join(", ", revision.follows()));
        } else {
            lines.add("Parent: "
                    + (revision.follows().isEmpty()
                            ? "<base>"
                            : revision.follows().get(0)));
        }
        listed(lines, "Also depends on: ", revision.dependsOn());
        if (graph.isBranchPoint(revision.id())) {
            listed(lines, "Branches into: ", graph.children(revision.id()));
        }
        listed(lines, "Branch names: ", graph.labels(revision.id()));
        lines.add("Path: " + revision.location());
        lines.add("");
        revision.message().lines().forEach(line -> lines.add("    " + line));
        return lines;
    }

    private String marks(RevisionScript revision) {
        return headMark(revision) + (current.contains(revision.id()) ? " (current)" : "") + treeMarks(revision);
    }

    private String treeMarks(RevisionScript revision) {
        return (graph.isBranchPoint(revision.id()) ? " (branchpoint)" : "")
                + (graph.isMergePoint(revision.id()) ? " (mergepoint)" : "");
    }

    /** What nothing follows and another branch depends on is a head of its branch and none of the history. */
    private String headMark(RevisionScript revision) {
        if (graph.effectiveHeads().contains(revision.id())) {
            return " (head)";
        }
        return isHead(revision) ? " (effective head)" : "";
    }

    private boolean isHead(RevisionScript revision) {
        return graph.heads().contains(revision.id());
    }

    private static String message(RevisionScript revision) {
        return revision.message().isEmpty()
                ? ""
                : ", " + revision.message().lines().findFirst().orElse("");
    }

    private static String parenthesised(Collection<String> names) {
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }

    private static void listed(List<String> lines, String title, Collection<String> names) {
        if (!names.isEmpty()) {
            lines.add(title + String.join(", ", names));
        }
    }
}
