package dev.retort.runtime.revision;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Histories for tests, a line per revision: {@code "id <parent,parent :dependency #label"}. */
final class Histories {
    private Histories() {}

    static final RevisionGraph LINE = of("a", "b <a", "c <b", "d <c", "e <d");

    /** Two branches above b, the first labelled left, the second right. */
    static final RevisionGraph BRANCHES = of("a", "b <a", "c1 <b #left", "d1 <c1", "c2 <b #right", "d2 <c2");

    static final RevisionGraph MERGED = of("a", "b <a", "c1 <b #left", "d1 <c1", "c2 <b #right", "d2 <c2", "m <d1,d2");

    static RevisionGraph of(String... lines) {
        return RevisionGraph.of(
                "versions", Arrays.stream(lines).map(Histories::script).toList());
    }

    static RevisionScript script(String line) {
        String[] words = line.split(" ");
        return new RevisionScript(
                words[0],
                after("<", words),
                "say " + words[0],
                Optional.empty(),
                after("#", words),
                after(":", words),
                List.of(),
                "db.V_" + words[0],
                Optional.of(Path.of("V_" + words[0] + ".java")));
    }

    static List<String> up(RevisionGraph graph, String target, String... rows) {
        return ids(UpgradePlan.to(RevisionIdentifier.parse(target), graph, List.of(rows))
                .revisions());
    }

    static List<String> down(RevisionGraph graph, String target, String... rows) {
        return ids(DowngradePlan.to(RevisionIdentifier.parse(target), graph, List.of(rows))
                .revisions());
    }

    static List<String> rowsAfterUp(RevisionGraph graph, String target, String... rows) {
        return rows(UpgradePlan.to(RevisionIdentifier.parse(target), graph, List.of(rows))
                .revisions());
    }

    static List<String> rowsAfterDown(RevisionGraph graph, String target, String... rows) {
        return rows(DowngradePlan.to(RevisionIdentifier.parse(target), graph, List.of(rows))
                .revisions());
    }

    static List<String> stamped(RevisionGraph graph, List<String> targets, String... rows) {
        List<RevisionIdentifier> identifiers =
                targets.stream().map(RevisionIdentifier::parse).toList();
        return List.copyOf(StampPlan.at(identifiers, graph, List.of(rows)).rowsAfter());
    }

    private static List<String> ids(List<PlannedRevision> plan) {
        return plan.stream().map(planned -> planned.script().id()).toList();
    }

    private static List<String> rows(List<PlannedRevision> plan) {
        return List.copyOf(plan.get(plan.size() - 1).rowsAfter());
    }

    private static List<String> after(String mark, String[] words) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(mark))
                .flatMap(word -> Arrays.stream(word.substring(mark.length()).split(",")))
                .toList();
    }
}
