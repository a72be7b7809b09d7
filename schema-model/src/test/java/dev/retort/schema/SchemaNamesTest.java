package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A schema finds its objects and the names they use, whatever way it was made. */
class SchemaNamesTest {
    private static final Column ID = Column.of("id", new ColumnType.BigInt());

    private static Table table(String name, String index) {
        return Table.of(ObjectName.of(name), List.of(ID))
                .withPrimaryKey(Optional.of(PrimaryKey.of("id").withName(Optional.of("pk_" + name))))
                .withIndexes(List.of(Index.of(IndexPart.column("id")).withName(Optional.of(index))));
    }

    @Test
    void tablesPutInOneByOneMakeTheSameSchemaAsAllAtOnce() {
        List<Table> tables = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            tables.add(table("t" + number, "ix" + number));
        }
        Collections.reverse(tables);

        Schema oneByOne = Schema.EMPTY;
        for (Table table : tables) {
            oneByOne = oneByOne.with(table);
        }

        assertThat(oneByOne).isEqualTo(Schema.of(tables)).hasSameHashCodeAs(Schema.of(tables));
        assertThat(oneByOne.tables()).extracting(table -> table.name().name()).isSorted();
        assertThat(oneByOne.table(ObjectName.of("t37"))).contains(table("t37", "ix37"));
        assertThat(oneByOne.table(ObjectName.of("t50"))).isEmpty();
    }

    @Test
    void aTableTakesThePlaceOfTheOneOfItsName() {
        Schema before = Schema.of(List.of(table("a", "ix1"), table("b", "ix2")));

        Schema after = before.with(table("a", "ix3"));

        assertThat(after).isEqualTo(Schema.of(List.of(table("a", "ix3"), table("b", "ix2"))));
        assertThat(before.table(ObjectName.of("a"))).contains(table("a", "ix1"));
    }

    @Test
    void namesAreThoseOfEachSchemaAlsoAfterAnotherWasMadeOfIt() {
        Schema first = Schema.of(List.of(table("a", "ix1")));
        assertThat(first.isInUse(ObjectName.of("ix1"))).isTrue();

        Schema second = first.with(table("a", "ix2")).with(table("b", "ix3"));
        Schema other = first.with(table("c", "ix4"));

        assertThat(List.of("a", "pk_a", "ix2", "b", "pk_b", "ix3"))
                .allMatch(name -> second.isInUse(ObjectName.of(name)));
        assertThat(List.of("ix1", "c", "ix4")).noneMatch(name -> second.isInUse(ObjectName.of(name)));
        assertThat(List.of("a", "ix1", "c", "ix4")).allMatch(name -> other.isInUse(ObjectName.of(name)));
        assertThat(List.of("ix2", "b", "ix3")).noneMatch(name -> other.isInUse(ObjectName.of(name)));
        assertThat(List.of("a", "pk_a", "ix1")).allMatch(name -> first.isInUse(ObjectName.of(name)));
        assertThat(List.of("ix2", "b", "c")).noneMatch(name -> first.isInUse(ObjectName.of(name)));
    }

    @Test
    void aNameThatTwoUseIsInUseUntilBothAreGone() {
        Schema both = Schema.of(List.of(table("a", "same"), table("b", "same")));
        assertThat(both.isInUse(ObjectName.of("same"))).isTrue();

        Schema one = both.with(table("a", "other"));
        assertThat(one.isInUse(ObjectName.of("same"))).isTrue();
        assertThat(one.with(table("b", "another")).isInUse(ObjectName.of("same")))
                .isFalse();
        assertThat(both.without(ObjectName.of("b")).isInUse(ObjectName.of("same")))
                .isTrue();
        assertThat(one.without(ObjectName.of("b")).isInUse(ObjectName.of("same")))
                .isFalse();
        assertThat(one.without(ObjectName.of("nothing"))).isEqualTo(one);
    }

    @Test
    void aNameInOneSchemaIsFreeInAnother() {
        Schema schema = Schema.of(List.of(Table.of(ObjectName.of("sales", "a"), List.of(ID)), table("b", "ix")))
                .with(sequence("sales", "s"));

        assertThat(schema.isInUse(ObjectName.of("sales", "a"))).isTrue();
        assertThat(schema.isInUse(ObjectName.of("sales", "s"))).isTrue();
        assertThat(schema.isInUse(ObjectName.of("a"))).isFalse();
        assertThat(schema.isInUse(ObjectName.of("s"))).isFalse();
        assertThat(schema.isInUse(ObjectName.of("sales", "ix"))).isFalse();
    }

    private static Sequence sequence(String schema, String name) {
        return Sequence.of(ObjectName.of(schema, name));
    }
}
