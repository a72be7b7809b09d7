package dev.retort.runtime.revision;

import dev.retort.runtime.InvalidRevisionsException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All revisions and how they follow and depend on one another; without a circle, checked when built. Where a database is
 * is said by the ids of its version rows: the applied revisions are these and everything they follow or depend on.
 */
public final class RevisionGraph {
    private final String location;
    private final Map<String, RevisionScript> byId;
    private final Map<String, RevisionScript> byLabel;
    private final Links follows;
    private final Links needs;
    private final List<String> order;
    private final BranchLabels branchLabels;

    private RevisionGraph(String location, Collection<RevisionScript> scripts) {
        this.location = location;
        byId = GraphRules.byId(scripts);
        byLabel = GraphRules.byLabel(byId);
        GraphRules.requireParents(byId);
        Map<String, List<String>> followed = new LinkedHashMap<>();
        Map<String, List<String>> needed = new LinkedHashMap<>();
        for (RevisionScript script : byId.values()) {
            followed.put(script.id(), script.follows());
            List<String> all = new ArrayList<>(script.follows());
            all.addAll(GraphRules.dependencies(script, byId, byLabel));
            needed.put(script.id(), all.stream().distinct().toList());
        }
        Circles.requireNone(byId.keySet(), followed, circle -> GraphRules.circle(scripts(circle), "follows"));
        Circles.requireNone(byId.keySet(), needed, circle -> GraphRules.circle(scripts(circle), "depends on"));
        follows = new Links(followed);
        needs = new Links(needed);
        List<String> downwards = new ArrayList<>(DownwardOrder.of(byId.keySet(), needs));
        Collections.reverse(downwards);
        order = List.copyOf(downwards);
        branchLabels = new BranchLabels(this);
    }

    /**
     * Builds the graph.
     *
     * @param location where the revisions come from, for messages, such as the versions directory
     * @param scripts in the order of their names; of two branches the one whose end comes last is run first
     * @throws InvalidRevisionsException when an id or a label is there twice, a parent is missing or there is a circle
     */
    public static RevisionGraph of(String location, Collection<RevisionScript> scripts) {
        return new RevisionGraph(location, scripts);
    }

    public String location() {
        return location;
    }

    /** All revisions, each after those it follows or depends on. */
    public List<RevisionScript> revisions() {
        return scripts(order);
    }

    /** The same the other way round, as a history is read. */
    public List<RevisionScript> newestFirst() {
        List<RevisionScript> revisions = new ArrayList<>(revisions());
        Collections.reverse(revisions);
        return List.copyOf(revisions);
    }

    public int size() {
        return byId.size();
    }

    public Optional<RevisionScript> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<RevisionScript> labelled(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    public List<String> labels() {
        return List.copyOf(byLabel.keySet());
    }

    /** The revisions that nothing follows, also those that another branch depends on. */
    public List<String> heads() {
        return byId.keySet().stream().filter(id -> children(id).isEmpty()).toList();
    }

    /** The revisions that nothing follows and nothing depends on: a database that is at these has everything. */
    public List<String> effectiveHeads() {
        return byId.keySet().stream().filter(id -> needs.children(id).isEmpty()).toList();
    }

    public List<String> bases() {
        return byId.keySet().stream()
                .filter(id -> follows.parents(id).isEmpty())
                .toList();
    }

    /** The revisions that follow this one. */
    public List<String> children(String id) {
        return follows.children(id);
    }

    /** The ids this revision depends on beside those it follows, labels resolved. */
    public List<String> dependencies(String id) {
        return needs.parents(id).stream()
                .filter(needed -> !follows.parents(id).contains(needed))
                .toList();
    }

    public boolean isBranchPoint(String id) {
        return children(id).size() > 1;
    }

    public boolean isMergePoint(String id) {
        return follows.parents(id).size() > 1;
    }

    /** The labels of the branches a revision is on, its own and the inherited ones. */
    public SortedSet<String> labels(String id) {
        return branchLabels.of(id);
    }

    /** The line through a revision: what it follows, directly or not, itself, and what follows it. */
    public Set<String> lineage(String id) {
        Set<String> line = new LinkedHashSet<>(follows.ancestors(List.of(id)));
        line.addAll(follows.descendants(List.of(id)));
        return line;
    }

    /** What a database with these version rows has applied: the rows and all they follow or depend on; unknown ids count as themselves. */
    public Set<String> applied(Collection<String> rows) {
        return needs.ancestors(rows);
    }

    /** The version rows of a database that has applied these revisions. */
    public SortedSet<String> rows(Set<String> applied) {
        return needs.tops(applied);
    }

    /** The revisions a database with these version rows lacks, in the order to run them. */
    public List<RevisionScript> pending(Collection<String> rows) {
        Set<String> applied = applied(rows);
        return scripts(order.stream().filter(id -> !applied.contains(id)).toList());
    }

    /** The version rows that no revision has. */
    public SortedSet<String> unknown(Collection<String> rows) {
        SortedSet<String> unknown = new TreeSet<>(rows);
        unknown.removeAll(byId.keySet());
        return unknown;
    }

    /**
     * The revisions an identifier names; none for {@code base}. Steps without a symbol count from where the database is.
     *
     * @param rows where the database is; none when nobody asked it
     * @throws dev.retort.runtime.MigrationException when it names nothing, or several where there can be one
     */
    public List<RevisionScript> resolve(RevisionIdentifier identifier, Collection<String> rows) {
        return scripts(new RevisionNames(this, rows).resolve(identifier.orFromCurrent()));
    }

    /** The given revisions in the order of {@link #revisions}. */
    public List<RevisionScript> ordered(Set<String> ids) {
        return scripts(order.stream().filter(ids::contains).toList());
    }

    /** The lines of {@code follows} alone. */
    Links follows() {
        return follows;
    }

    /** The lines of {@code follows} and {@code dependsOn}. */
    Links needs() {
        return needs;
    }

    private List<RevisionScript> scripts(List<String> ids) {
        return ids.stream().map(byId::get).toList();
    }
}
