package dev.retort.runtime.revision;

import static dev.retort.runtime.revision.Histories.BRANCHES;
import static dev.retort.runtime.revision.Histories.LINE;
import static dev.retort.runtime.revision.Histories.MERGED;
import static dev.retort.runtime.revision.Histories.down;
import static dev.retort.runtime.revision.Histories.rowsAfterDown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.AmbiguousRevisionException;
import dev.retort.runtime.InvalidTargetException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DowngradePlanTest {
    @Test
    @DisplayName("149: down a line to a revision, to base, by steps, and by steps from a revision")
    void line() {
        assertThat(down(LINE, "c", "e")).containsExactly("e", "d");
        assertThat(down(LINE, "base", "e")).containsExactly("e", "d", "c", "b", "a");
        assertThat(down(LINE, "-3", "e")).containsExactly("e", "d", "c");
        assertThat(down(LINE, "a+2", "e")).containsExactly("e", "d");
        assertThat(down(LINE, "c-2", "e")).containsExactly("e", "d", "c", "b");
        assertThat(down(LINE, "a-1", "b")).containsExactly("b", "a");
        assertThat(rowsAfterDown(LINE, "c", "e")).containsExactly("c");
        assertThat(rowsAfterDown(LINE, "base", "e")).isEmpty();
    }

    @Test
    @DisplayName("150: too many steps down, or steps up, are errors")
    void tooFar() {
        assertThatThrownBy(() -> down(LINE, "-5", "b"))
                .isInstanceOf(InvalidTargetException.class)
                .hasMessage("\"-5\" asks for 5 steps down and there are 2");
        assertThatThrownBy(() -> down(LINE, "+2", "b"))
                .isInstanceOf(InvalidTargetException.class)
                .hasMessageContaining("goes up");
    }

    @Test
    @DisplayName("151: what is not applied is no place to go down to")
    void notApplied() {
        assertThatThrownBy(() -> down(LINE, "c", "b"))
                .isInstanceOf(InvalidTargetException.class)
                .hasMessage("c is not applied, so a downgrade does not lead there");
    }

    @Test
    @DisplayName("152, 153: down to where the database is, or to base when it is empty, undoes nothing")
    void alreadyThere() {
        assertThat(down(LINE, "a", "a")).isEmpty();
        assertThat(down(LINE, "e", "e")).isEmpty();
        assertThat(down(LINE, "base")).isEmpty();
    }

    @Test
    @DisplayName("156: down from two heads, both branches or one")
    void branches() {
        String[] both = {"d1", "d2"};
        assertThat(down(BRANCHES, "a", both)).containsExactly("d1", "c1", "d2", "c2", "b");
        assertThat(rowsAfterDown(BRANCHES, "base+2", both)).containsExactly("b");
        assertThat(down(BRANCHES, "right@base+2", both)).containsExactly("d2", "c2");
        assertThat(rowsAfterDown(BRANCHES, "right@base+2", both)).containsExactly("d1");
        assertThat(down(BRANCHES, "right@base+3", both)).containsExactly("d2");
        assertThat(down(BRANCHES, "left@b", both)).containsExactly("d1", "c1");
        assertThat(rowsAfterDown(BRANCHES, "left@b", both)).containsExactly("d2");
        assertThat(down(BRANCHES, "d1@b", both)).containsExactly("d1", "c1");
        assertThat(down(BRANCHES, "left@-1", both)).containsExactly("d1");
        assertThat(down(BRANCHES, "d2-1", both)).containsExactly("d2");
        assertThat(rowsAfterDown(BRANCHES, "d2-1", both)).containsExactly("c2", "d1");
    }

    @Test
    @DisplayName("157: one step down from two heads is an error that names both")
    void ambiguous() {
        assertThatThrownBy(() -> down(BRANCHES, "-1", "d1", "d2"))
                .isInstanceOf(AmbiguousRevisionException.class)
                .hasMessage("downgrade -1 from 2 heads (d1, d2) could undo either")
                .extracting("waysOut")
                .isEqualTo(List.of(
                        "say which: retort downgrade d1@-1", "d1 (say d1) is V_d1.java", "d2 (say d2) is V_d2.java"));
        assertThat(down(BRANCHES, "d1@-1", "d1", "d2")).containsExactly("d1");
    }

    @Test
    @DisplayName("161: undoing a merge leaves a row per branch; with a branch only that branch goes")
    void merge() {
        assertThat(down(MERGED, "d1", "m")).containsExactly("m");
        assertThat(rowsAfterDown(MERGED, "d1", "m")).containsExactly("d1", "d2");
        assertThat(rowsAfterDown(MERGED, "-1", "m")).containsExactly("d1", "d2");
        assertThat(down(MERGED, "right@b", "m")).containsExactly("m", "d2", "c2");
        assertThat(rowsAfterDown(MERGED, "right@b", "m")).containsExactly("d1");
        assertThatThrownBy(() -> down(MERGED, "-2", "m")).isInstanceOf(AmbiguousRevisionException.class);
    }

    @Test
    @DisplayName("162: down to base of one root leaves the others")
    void oneRoot() {
        RevisionGraph graph = Histories.of("x", "x2 <x", "y", "z");
        assertThat(down(graph, "x@base", "x2", "y", "z")).containsExactly("x2", "x");
        assertThat(rowsAfterDown(graph, "x@base", "x2", "y", "z")).containsExactly("y", "z");
    }

    @Test
    @DisplayName("163: undoing what depends on a revision gives that one its row back")
    void dependency() {
        RevisionGraph graph = Histories.of("b1", "c2 <b1 :c1", "a1", "c1 <a1");
        assertThat(down(graph, "b1", "c2")).containsExactly("c2");
        assertThat(rowsAfterDown(graph, "b1", "c2")).containsExactly("b1", "c1");
        assertThat(down(graph, "a1", "c2")).containsExactly("c2", "c1");
    }

    @Test
    @DisplayName("164: dependencies across two lines")
    void crissCross() {
        RevisionGraph graph = Histories.of("a1", "a2 <a1", "a3 <a2 :b1", "b1", "b2 <b1 :a2");
        assertThat(down(graph, "b1", "a3", "b2")).containsExactly("b2");
        assertThat(rowsAfterDown(graph, "b1", "a3", "b2")).containsExactly("a3");
    }

    @Test
    @DisplayName("166: a merge of x and y where y depends on x, down to either")
    void mergeWithDependency() {
        RevisionGraph graph = Histories.of("a", "x <a", "y <a :x", "m <x,y");
        assertThat(rowsAfterDown(graph, "x", "m")).containsExactly("y");
        assertThat(rowsAfterDown(graph, "y", "m")).containsExactly("y");
    }
}
