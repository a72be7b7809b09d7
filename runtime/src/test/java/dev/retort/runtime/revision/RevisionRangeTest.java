package dev.retort.runtime.revision;

import static dev.retort.runtime.revision.Histories.BRANCHES;
import static dev.retort.runtime.revision.Histories.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.InvalidTargetException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RevisionRangeTest {
    @Test
    @DisplayName("179: a range includes both ends, newest first; a missing side is base or the heads")
    void ends() {
        assertThat(range(LINE, "b:d")).containsExactly("d", "c", "b");
        assertThat(range(LINE, "d:")).containsExactly("e", "d");
        assertThat(range(LINE, ":b")).containsExactly("b", "a");
        assertThat(range(LINE, ":")).containsExactly("e", "d", "c", "b", "a");
        assertThat(range(LINE, "base:heads")).containsExactly("e", "d", "c", "b", "a");
        assertThat(range(BRANCHES, "c1:left@head")).containsExactly("d1", "c1");
        assertThat(range(BRANCHES, ":left@head")).containsExactly("d1", "c1", "b", "a");
    }

    @Test
    @DisplayName("179: from the base of a branch on, only that branch; up to its head, also what it depends on")
    void branchAndDependencies() {
        RevisionGraph graph = Histories.of("x", "a #left", "b <a :x");
        assertThat(range(graph, "left@base:")).containsExactly("b", "a");
        assertThat(range(graph, ":left@head")).containsExactlyInAnyOrder("b", "a", "x");
        assertThat(range(BRANCHES, "right@base:")).containsExactly("d2", "c2", "b", "a");
    }

    @Test
    @DisplayName("179: current and steps; too many steps go to the end")
    void currentAndSteps() {
        assertThat(range(LINE, "current:", "d")).containsExactly("e", "d");
        assertThat(range(LINE, "-1:current", "d")).containsExactly("d", "c");
        assertThat(range(LINE, "-9:current", "b")).containsExactly("b", "a");
        assertThat(range(LINE, "b:+1")).containsExactly("c", "b");
        assertThat(range(LINE, "b:+9")).containsExactly("e", "d", "c", "b");
        assertThat(range(LINE, "-1:")).containsExactly("e", "d");
    }

    @Test
    @DisplayName("179: ends that are not on one line, and text without a colon, are errors")
    void malformed() {
        assertThatThrownBy(() -> range(BRANCHES, "c1:d2"))
                .isInstanceOf(InvalidTargetException.class)
                .hasMessage("c1 does not lead to d2");
        assertThatThrownBy(() -> range(LINE, "d:b")).isInstanceOf(InvalidTargetException.class);
        assertThatThrownBy(() -> RevisionRange.parse("b")).hasMessage("\"b\" is not a range");
    }

    private static List<String> range(RevisionGraph graph, String text, String... rows) {
        return RevisionRange.parse(text).revisions(graph, List.of(rows)).stream()
                .map(RevisionScript::id)
                .toList();
    }
}
