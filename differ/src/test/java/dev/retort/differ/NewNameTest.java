package dev.retort.differ;

import static dev.retort.differ.Sketch.described;
import static dev.retort.differ.Sketch.entity;
import static dev.retort.differ.Sketch.schema;
import static dev.retort.differ.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Check;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewNameTest {
    private static final Table TABLE = entity("t", text("a"), text("b"));

    @Test
    void whatHasOnlyAnotherNameIsRenamed() {
        assertThat(difference(indexed("ix_old", "a"), indexed("ix_new", "a")))
                .containsExactly("rename index ix_old of t to ix_new");
        assertThat(difference(unique("uq_old"), unique("uq_new")))
                .containsExactly("rename constraint uq_old of t to uq_new");
        assertThat(difference(checked("ck_old"), checked("ck_new")))
                .containsExactly("rename constraint ck_old of t to ck_new");
        assertThat(difference(key("pk_old"), key("pk_new"))).containsExactly("rename constraint pk_old of t to pk_new");
    }

    @Test
    void aConventionalNameIsTheSameEverywhereAndARenameMeansItEverywhere() {
        assertThat(difference(unique("uq_t_a"), unique("by_a")))
                .containsExactly("rename constraint uq_t_a of t to by_a");
    }

    @Test
    void aNameThatAServerInventedIsNotTheSameElsewhere() {
        assertThat(difference(unique("t_a_key"), unique("by_a")))
                .containsExactly("drop unique constraint on t (a)", "add unique constraint on t (a)");
    }

    @Test
    void whatIsSomethingElseAsWellIsMadeAnew() {
        assertThat(difference(indexed("ix_old", "a"), indexed("ix_new", "b")))
                .containsExactly("drop index ix_old on t (a)", "create index ix_new on t (b)");
    }

    @Test
    void namesThatChangePlacesAreMadeAnew() {
        Schema before = schema(TABLE.withIndexes(List.of(index("x", "a"), index("y", "b"))));
        Schema after = schema(TABLE.withIndexes(List.of(index("x", "b"), index("y", "a"))));
        assertThat(difference(before, after)).noneMatch(change -> change.startsWith("rename"));
        assertThat(difference(before, after)).hasSize(4);
    }

    @Test
    void aNameThatSomethingElseHasIsNotFreeYet() {
        Table other = entity("u", text("c"));
        Schema before =
                schema(TABLE.withIndexes(List.of(index("x", "a"))), other.withIndexes(List.of(index("y", "c"))));
        Schema after = schema(TABLE.withIndexes(List.of(index("y", "a"))), other);
        assertThat(difference(before, after)).noneMatch(change -> change.startsWith("rename"));
    }

    private static List<String> difference(Schema before, Schema after) {
        return described(Sketch.difference(before, after).operations());
    }

    private static Index index(String name, String column) {
        return Index.of(IndexPart.column(column)).withName(Optional.of(name));
    }

    private static Schema indexed(String name, String column) {
        return schema(TABLE.withIndexes(List.of(index(name, column))));
    }

    private static Schema unique(String name) {
        return schema(TABLE.withUniques(List.of(Unique.of("a").withName(Optional.of(name)))));
    }

    private static Schema checked(String name) {
        return schema(TABLE.withChecks(List.of(Check.of("a <> b").withName(Optional.of(name)))));
    }

    private static Schema key(String name) {
        return schema(TABLE.withPrimaryKey(Optional.of(PrimaryKey.of("id").withName(Optional.of(name)))));
    }
}
