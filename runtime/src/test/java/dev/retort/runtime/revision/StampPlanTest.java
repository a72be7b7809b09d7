package dev.retort.runtime.revision;

import static dev.retort.runtime.revision.Histories.BRANCHES;
import static dev.retort.runtime.revision.Histories.LINE;
import static dev.retort.runtime.revision.Histories.MERGED;
import static dev.retort.runtime.revision.Histories.stamped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.InvalidTargetException;
import dev.retort.runtime.SeveralHeadsException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StampPlanTest {
    @Test
    @DisplayName("167: a target replaces the rows on its line and leaves those of other branches")
    void targets() {
        assertThat(stamped(LINE, List.of("head"))).containsExactly("e");
        assertThat(stamped(LINE, List.of("c"), "e")).containsExactly("c");
        assertThat(stamped(LINE, List.of("e"), "c")).containsExactly("e");
        assertThat(stamped(LINE, List.of("c"), "c")).containsExactly("c");
        assertThat(stamped(LINE, List.of("base"), "c")).isEmpty();
        assertThat(stamped(LINE, List.of("-1"), "a")).isEmpty();
        assertThat(stamped(LINE, List.of("+1"), "a")).containsExactly("b");
        assertThat(stamped(BRANCHES, List.of("d2"), "d1")).containsExactly("d1", "d2");
        assertThat(stamped(BRANCHES, List.of("heads"), "b")).containsExactly("d1", "d2");
        assertThat(stamped(BRANCHES, List.of("c1", "c2"), "b")).containsExactly("c1", "c2");
        assertThat(stamped(BRANCHES, List.of("left@base"), "d1", "d2")).containsExactly("d2");
        assertThat(stamped(Histories.of("a #shop", "b #billing :a", "c <b"), List.of("billing@base"), "c"))
                .containsExactly("a");
        assertThat(stamped(MERGED, List.of("d1"), "m")).containsExactly("d1");
    }

    @Test
    @DisplayName("167: a target that lies on the way to another one is an error, as is head of two")
    void overlapping() {
        assertThatThrownBy(() -> stamped(LINE, List.of("b", "d")))
                .isInstanceOf(InvalidTargetException.class)
                .hasMessage("a database at d has b already; stamp one of them");
        assertThatThrownBy(() -> stamped(BRANCHES, List.of("head"))).isInstanceOf(SeveralHeadsException.class);
    }
}
