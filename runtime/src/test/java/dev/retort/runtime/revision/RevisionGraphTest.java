package dev.retort.runtime.revision;

import static dev.retort.runtime.revision.Histories.BRANCHES;
import static dev.retort.runtime.revision.Histories.MERGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.InvalidRevisionsException;
import dev.retort.runtime.InvalidTargetException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionGraphTest {
    @Test
    @DisplayName("172: a circle, a revision that follows itself, and circles through dependencies name ids and files")
    void cycles() {
        assertInvalid(
                "revisions form a circle: a follows c follows b follows a (V_a.java, V_c.java, V_b.java)",
                "a <c",
                "b <a",
                "c <b");
        assertInvalid("revision a follows a (V_a.java), itself", "a <a");
        assertInvalid("revision a depends on a (V_a.java), itself", "a :a");
        assertInvalid("revisions form a circle: a depends on b depends on a (V_a.java, V_b.java)", "a :b", "b <a");
    }

    @Test
    @DisplayName("172: an id or label twice, a missing parent, an unknown dependency name ids and files")
    void inconsistent() {
        assertInvalid("two revisions have the id a: V_a.java and V_a.java", "a", "a");
        assertInvalid("two revisions have the label left: V_a.java and V_b.java", "a #left", "b <a #left");
        assertInvalid("the label b in V_a.java is the id of V_b.java", "a #b", "b <a");
        assertInvalid("V_b.java follows nobody, which no revision has", "b <nobody");
        assertInvalid("V_b.java depends on nobody, which is no revision and no label", "b :nobody");
        assertInvalid("V_b.java follows a revision twice: a, a", "a", "b <a,a");
    }

    @ParameterizedTest
    @DisplayName("173: ids that the grammar could not tell apart are refused")
    @ValueSource(strings = {"a@b", "a-b", "a+b", "a:b", "", "head", "heads", "base", "current"})
    void ids(String id) {
        assertThat(RevisionScript.isId(id)).isFalse();
        assertThatThrownBy(() -> Histories.of(id)).isInstanceOf(InvalidRevisionsException.class);
    }

    @ParameterizedTest
    @DisplayName("173: what does not fit the grammar is no identifier")
    @ValueSource(strings = {"", "@", "a@", "a@b@c", "a:b", "a b", "+", "-", "a+b", "+0", "ä"})
    void identifiers(String text) {
        assertThatThrownBy(() -> RevisionIdentifier.parse(text)).isInstanceOf(InvalidTargetException.class);
    }

    @Test
    @DisplayName("labels spread to what follows, and back to where the branch began")
    void labels() {
        RevisionGraph graph = Histories.of("a", "b <a", "c1 <b", "d1 <c1 #left", "e1 <d1", "c2 <b");
        assertThat(graph.labels("c1")).containsExactly("left");
        assertThat(graph.labels("e1")).containsExactly("left");
        assertThat(graph.labels("b")).isEmpty();
        assertThat(graph.labels("c2")).isEmpty();
    }

    @Test
    void knowsHeadsBasesBranchPointsAndMergePoints() {
        assertThat(BRANCHES.heads()).containsExactly("d1", "d2");
        assertThat(MERGED.heads()).containsExactly("m");
        assertThat(MERGED.bases()).containsExactly("a");
        assertThat(MERGED.isBranchPoint("b")).isTrue();
        assertThat(MERGED.isMergePoint("m")).isTrue();
        assertThat(MERGED.pending(List.of("d1"))).extracting(RevisionScript::id).containsExactly("c2", "d2", "m");
        assertThat(MERGED.unknown(List.of("d1", "zz"))).containsExactly("zz");
        RevisionGraph depending = Histories.of("a", "x :a");
        assertThat(depending.heads()).containsExactly("a", "x");
        assertThat(depending.effectiveHeads()).containsExactly("x");
        assertThat(depending.dependencies("x")).containsExactly("a");
    }

    @Test
    void namesWhatAnIdentifierMeans() {
        assertThat(resolved("right@head-1")).containsExactly("d2");
        assertThat(resolved("current", "c1", "c2")).containsExactly("c1", "c2");
        assertThat(resolved("left@-1", "d1", "d2")).containsExactly("c1");
        assertThat(resolved("+1", "a")).containsExactly("b");
        assertThat(resolved("base")).isEmpty();
    }

    private static List<String> resolved(String identifier, String... rows) {
        return MERGED.resolve(RevisionIdentifier.parse(identifier), List.of(rows)).stream()
                .map(RevisionScript::id)
                .toList();
    }

    @Test
    void aHistoryOfTenThousandRevisionsIsNoProblem() {
        String[] lines = Stream.concat(
                        Stream.of("r0"), IntStream.range(1, 10_000).mapToObj(i -> "r" + i + " <r" + (i - 1)))
                .toArray(String[]::new);
        RevisionGraph graph = Histories.of(lines);
        assertThat(graph.heads()).containsExactly("r9999");
        assertThat(graph.pending(List.of())).hasSize(10_000);
    }

    private static void assertInvalid(String message, String... history) {
        assertThatThrownBy(() -> Histories.of(history))
                .isInstanceOf(InvalidRevisionsException.class)
                .hasMessage(message);
    }
}
