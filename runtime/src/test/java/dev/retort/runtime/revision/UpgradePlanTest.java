package dev.retort.runtime.revision;

import static dev.retort.runtime.revision.Histories.BRANCHES;
import static dev.retort.runtime.revision.Histories.LINE;
import static dev.retort.runtime.revision.Histories.MERGED;
import static dev.retort.runtime.revision.Histories.rowsAfterUp;
import static dev.retort.runtime.revision.Histories.up;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.AmbiguousRevisionException;
import dev.retort.runtime.InvalidTargetException;
import dev.retort.runtime.SeveralHeadsException;
import dev.retort.runtime.UnknownRevisionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UpgradePlanTest {
    @Test
    @DisplayName("147: up a line to a revision, by steps, and by steps from a revision")
    void line() {
        assertThat(up(LINE, "e", "c")).containsExactly("d", "e");
        assertThat(up(LINE, "+2", "c")).containsExactly("d", "e");
        assertThat(up(LINE, "a+4", "c")).containsExactly("d", "e");
        assertThat(up(LINE, "head-1", "c")).containsExactly("d");
        assertThat(up(LINE, "d-2", "a")).containsExactly("b");
        assertThat(up(LINE, "head")).containsExactly("a", "b", "c", "d", "e");
        assertThat(up(LINE, "+1")).containsExactly("a");
    }

    @Test
    @DisplayName("148: too many steps up, or steps down, are errors")
    void tooFar() {
        assertThatThrownBy(() -> up(LINE, "+5", "b"))
                .isInstanceOf(InvalidTargetException.class)
                .hasMessage("\"+5\" asks for 5 steps up and there are 3");
        assertThatThrownBy(() -> up(LINE, "-2", "b"))
                .isInstanceOf(InvalidTargetException.class)
                .hasMessageContaining("goes down");
    }

    @Test
    @DisplayName("152: up to where the database is, or below, runs nothing")
    void alreadyThere() {
        assertThat(up(LINE, "e", "e")).isEmpty();
        assertThat(up(LINE, "b", "e")).isEmpty();
        assertThat(up(Histories.of(), "head")).isEmpty();
    }

    @Test
    @DisplayName("154: all heads, one branch after the other, the one declared last first")
    void heads() {
        assertThat(up(BRANCHES, "heads", "a")).containsExactly("b", "c2", "d2", "c1", "d1");
        assertThat(rowsAfterUp(BRANCHES, "heads", "a")).containsExactly("d1", "d2");
        assertThat(up(BRANCHES, "right@head", "a")).containsExactly("b", "c2", "d2");
        assertThat(up(BRANCHES, "c1@head", "a")).containsExactly("b", "c1", "d1");
    }

    @Test
    @DisplayName("155: one head is asked for and there are two")
    void severalHeads() {
        assertThatThrownBy(() -> up(BRANCHES, "head", "a"))
                .isInstanceOf(SeveralHeadsException.class)
                .hasMessage("2 heads: d1 (say d1) and d2 (say d2)")
                .extracting("waysOut")
                .asString()
                .contains("join them: retort merge heads -m \"merge\"", "or go to all: retort upgrade heads");
    }

    @Test
    @DisplayName("158: one step on a branch that is not begun starts at the branch point")
    void stepOntoOtherBranch() {
        assertThat(up(BRANCHES, "right@+1", "c1")).containsExactly("c2");
        assertThat(rowsAfterUp(BRANCHES, "right@+1", "c1")).containsExactly("c1", "c2");
    }

    @Test
    @DisplayName("159: a step from two heads, or over a branch point, is ambiguous")
    void ambiguous() {
        assertThatThrownBy(() -> up(BRANCHES, "+1", "c1", "c2"))
                .isInstanceOf(AmbiguousRevisionException.class)
                .hasMessage("upgrade +1 from 2 heads (c1, c2) could follow either");
        assertThatThrownBy(() -> up(BRANCHES, "+1", "b"))
                .isInstanceOf(AmbiguousRevisionException.class)
                .hasMessageContaining("c1, c2");
        assertThat(up(BRANCHES, "left@+1", "b")).containsExactly("c1");
    }

    @Test
    @DisplayName("160: a merge waits for all branches and leaves one row")
    void merge() {
        assertThat(up(MERGED, "m", "d1")).containsExactly("c2", "d2", "m");
        assertThat(up(MERGED, "m", "d1", "d2")).containsExactly("m");
        assertThat(rowsAfterUp(MERGED, "m", "d1", "d2")).containsExactly("m");
    }

    @Test
    @DisplayName("162: three roots, all heads")
    void roots() {
        RevisionGraph graph = Histories.of("x", "x2 <x", "y", "z");
        assertThat(up(graph, "heads")).containsExactly("z", "y", "x", "x2");
        assertThat(rowsAfterUp(graph, "heads")).containsExactly("x2", "y", "z");
    }

    @Test
    @DisplayName("163: what a revision depends on is run first, and its row is folded into the other")
    void dependency() {
        RevisionGraph graph = Histories.of("b1", "c2 <b1 :c1", "a1", "c1 <a1");
        assertThat(up(graph, "c2")).containsExactly("a1", "c1", "b1", "c2");
        assertThat(rowsAfterUp(graph, "c2")).containsExactly("c2");
        assertThat(up(graph, "head")).hasSize(4);
    }

    @Test
    @DisplayName("165: a revision may depend on its own parent")
    void dependsOnParent() {
        RevisionGraph graph = Histories.of("a", "b <a :a");
        assertThat(up(graph, "head")).containsExactly("a", "b");
        assertThat(Histories.down(graph, "base", "b")).containsExactly("b", "a");
    }

    @Test
    @DisplayName("a dependency may be named by its label, also one inherited from nobody")
    void dependencyByLabel() {
        RevisionGraph graph = Histories.of("a #left", "x :left");
        assertThat(up(graph, "x")).containsExactly("a", "x");
    }

    @Test
    @DisplayName("ids may be cut short while they stay unique; labels stand for the revision that declares them")
    void partialIds() {
        RevisionGraph graph = Histories.of("3f2a91", "3f2b00 <3f2a91 #billing", "77 <3f2b00");
        assertThat(up(graph, "3f2a")).containsExactly("3f2a91");
        assertThat(up(graph, "7")).hasSize(3);
        assertThat(up(graph, "billing")).containsExactly("3f2a91", "3f2b00");
        assertThat(up(graph, "b")).containsExactly("3f2a91", "3f2b00");
        assertThat(up(graph, "bil@head")).hasSize(3);
        assertThatThrownBy(() -> up(graph, "3f2"))
                .isInstanceOf(AmbiguousRevisionException.class)
                .hasMessage("2 revisions begin with \"3f2\": 3f2a91, 3f2b00");
        assertThatThrownBy(() -> up(graph, "zz"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessage("no revision is or begins with \"zz\" among the 3 revisions in versions");
        assertThatThrownBy(() -> up(BRANCHES, "left@d2"))
                .isInstanceOf(InvalidTargetException.class)
                .hasMessage("d2 is not on the branch left");
        assertThatThrownBy(() -> up(BRANCHES, "nobody@head"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessageContaining("no branch is or begins with \"nobody\"");
    }
}
