package dev.retort.runtime.revision;

import dev.retort.runtime.InvalidRevisionsException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What must hold of migration classes so that they are one history; the messages name ids and files. */
final class GraphRules {
    private GraphRules() {}

    /** The revisions by id, in the order given. */
    static Map<String, RevisionScript> byId(Collection<RevisionScript> scripts) {
        Map<String, RevisionScript> byId = new LinkedHashMap<>();
        for (RevisionScript script : scripts) {
            RevisionScript other = byId.put(script.id(), script);
            if (other != null) {
                throw invalid(
                        "two revisions have the id " + script.id() + ": " + other.location() + " and "
                                + script.location(),
                        "copied? give one of them another id, in @Revision and in its file name");
            }
        }
        return byId;
    }

    /** Which revision declares which label. */
    static Map<String, RevisionScript> byLabel(Map<String, RevisionScript> byId) {
        Map<String, RevisionScript> byLabel = new LinkedHashMap<>();
        for (RevisionScript script : byId.values()) {
            for (String label : new LinkedHashSet<>(script.labels())) {
                RevisionScript other = byLabel.put(label, script);
                if (other != null) {
                    throw invalid(
                            "two revisions have the label " + label + ": " + other.location() + " and "
                                    + script.location(),
                            "a label names one branch and is inherited by what follows: remove one of them");
                }
                RevisionScript named = byId.get(label);
                if (named != null) {
                    throw invalid(
                            "the label " + label + " in " + script.location() + " is the id of " + named.location(),
                            "choose another label");
                }
            }
        }
        return byLabel;
    }

    static void requireParents(Map<String, RevisionScript> byId) {
        for (RevisionScript script : byId.values()) {
            if (new LinkedHashSet<>(script.follows()).size() != script.follows().size()) {
                throw invalid(script.location() + " follows a revision twice: " + String.join(", ", script.follows()));
            }
            for (String parent : script.follows()) {
                if (!byId.containsKey(parent)) {
                    throw invalid(
                            script.location() + " follows " + parent + ", which no revision has",
                            "its class was deleted or not committed? git log --diff-filter=D -- '*" + parent + "*'",
                            "it is to follow another one? change follows in @Revision");
                }
            }
        }
    }

    /** The ids a revision depends on, labels resolved. */
    static List<String> dependencies(
            RevisionScript script, Map<String, RevisionScript> byId, Map<String, RevisionScript> byLabel) {
        return script.dependsOn().stream()
                .map(wanted -> {
                    RevisionScript found = byId.getOrDefault(wanted, byLabel.get(wanted));
                    if (found == null) {
                        throw invalid(
                                script.location() + " depends on " + wanted + ", which is no revision and no label");
                    }
                    return found.id();
                })
                .distinct()
                .toList();
    }

    static InvalidRevisionsException circle(List<RevisionScript> circle, String verb) {
        List<RevisionScript> closed = new ArrayList<>(circle);
        closed.add(circle.get(0));
        String chain = closed.stream().map(RevisionScript::id).collect(Collectors.joining(" " + verb + " "));
        String files = circle.stream().map(RevisionScript::location).collect(Collectors.joining(", "));
        return circle.size() == 1
                ? invalid("revision " + chain + " (" + files + "), itself")
                : invalid("revisions form a circle: " + chain + " (" + files + ")");
    }

    private static InvalidRevisionsException invalid(String message, String... waysOut) {
        return new InvalidRevisionsException(message, List.of(waysOut));
    }
}
