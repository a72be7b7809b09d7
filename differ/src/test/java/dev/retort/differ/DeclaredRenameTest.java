package dev.retort.differ;

import static dev.retort.differ.Sketch.ALL;
import static dev.retort.differ.Sketch.described;
import static dev.retort.differ.Sketch.difference;
import static dev.retort.differ.Sketch.entity;
import static dev.retort.differ.Sketch.schema;
import static dev.retort.differ.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.differ.rename.PossibleRename;
import dev.retort.differ.rename.Rename;
import dev.retort.operation.RenameColumn;
import dev.retort.schema.Check;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclaredRenameTest {
    private static final Table NAMED = entity("t", text("name"));

    @Test
    void aPossibleRenameIsToldWithItsOption() {
        Difference difference = difference(schema(entity("t", text("nick"))), schema(entity("t", text("nickname"))));
        assertThat(difference.possibleRenames())
                .extracting(PossibleRename::option)
                .containsExactly("--rename t.nick=t.nickname");
        assertThat(difference.operations()).hasSize(2);
    }

    @Test
    void anUnmanagedColumnCanBeAnOldName() {
        Difference difference = difference(
                schema(entity("t", text("nick"))),
                schema(entity("t", text("nickname"))),
                DifferRequest.of(Schema.EMPTY, ALL));
        assertThat(difference.possibleRenames()).hasSize(1);
        assertThat(difference.operations()).hasSize(1);
    }

    @Test
    void aDeclaredRenameTakesAlongWhatHangsOnIt() {
        Schema before = schema(entity("t", text("nick"))
                .withUniques(List.of(Unique.of("nick").withName(Optional.of("uq_t_nick"))))
                .withChecks(List.of(Check.of("nick <> ''").withName(Optional.of("c")))));
        Schema after = schema(entity("t", text("nickname"))
                .withUniques(List.of(Unique.of("nickname")))
                .withChecks(List.of(Check.of("nickname <> ''").withName(Optional.of("c")))));
        DifferRequest request = DifferRequest.of(before, ALL).withRenames(List.of(Rename.parse("t.nick=t.nickname")));
        assertThat(difference(before, after, request).operations())
                .containsExactly(new RenameColumn(ObjectName.of("t"), "nick", "nickname"));
    }

    @Test
    void aTableAndItsColumnCanBeRenamedAtOnce() {
        Schema before = schema(entity("client", text("nick"), text("a"), text("b")));
        Schema after = schema(entity("customer", text("nickname"), text("a"), text("b")));
        assertThat(difference(before, after).possibleRenames())
                .extracting(PossibleRename::option)
                .containsExactly("--rename client=customer");
        DifferRequest request = DifferRequest.of(before, ALL)
                .withRenames(List.of(Rename.parse("client=customer"), Rename.parse("client.nick=customer.nickname")));
        assertThat(described(difference(before, after, request).operations())).hasSize(2);
    }

    @Test
    void aRenameOfNothingIsAnError() {
        DifferRequest request =
                DifferRequest.of(Schema.EMPTY, ALL).withRenames(List.of(Rename.parse("t.nickname=t.nick")));
        assertThatThrownBy(() -> difference(schema(entity("t", text("nick"))), schema(NAMED), request))
                .hasMessageContaining("the order is old name, new name");
    }
}
