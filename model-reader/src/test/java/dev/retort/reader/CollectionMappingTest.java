package dev.retort.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that collections bring along: the owner's key first, then the place in the collection, then the element. */
class CollectionMappingTest {
    @TempDir
    Path folder;

    @Test
    void elementsAndMaps() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@Entity public class Box { @Id Long id; @ElementCollection Collection<Integer> bag;"
                                + " @ElementCollection @OrderColumn(name = \"place\") List<Size> sizes;"
                                + " @ElementCollection @MapKeyColumn(name = \"word\") Map<String, Integer> counts; }",
                        "@Embeddable public class Size { int width; int height; }");
        assertThat(sources.schema()).startsWith("""
                        box
                          id bigint not null
                          primary key [id]
                        box_bag
                          box_id bigint not null
                          bag int
                          foreign key [box_id] -> box[id]
                        box_counts
                          box_id bigint not null
                          word varchar(255) not null
                          counts int
                          primary key [box_id, word]
                          foreign key [box_id] -> box[id]
                        box_sizes
                          box_id bigint not null
                          place int not null
                          width int""");
    }

    @Test
    void theSideThatOwnsAJoinTableSaysHowItLooks() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@Entity public class Zebra { @Id Long id; @ManyToMany @JoinTable(name = \"zebra_ant\")"
                                + " Set<Ant> ants; }",
                        "@Entity public class Ant { @Id Long id; @ManyToMany(mappedBy = \"ants\") Set<Zebra> zebras; }");
        assertThat(sources.schema()).contains("""
                        zebra_ant
                          zebras_id bigint not null
                          ants_id bigint not null
                          primary key [zebras_id, ants_id]
                          foreign key [zebras_id] -> zebra[id]
                          foreign key [ants_id] -> ant[id]
                        """);
    }

    @Test
    void keysOfSeveralColumnsKeepTheOrderOfTheirDeclaration() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@Embeddable public class PlaceId { String zone; int number; }",
                        "@Entity public class Place { @EmbeddedId PlaceId id; String name; }",
                        "@Entity @IdClass(LineId.class) public class Line { @Id int line; @Id @ManyToOne Place place; }",
                        "public class LineId { int line; PlaceId place;"
                                + " public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }");
        assertThat(sources.schema()).isEqualTo("""
                        line
                          line int not null
                          place_zone varchar(255) not null
                          place_number int not null
                          primary key [line, place_zone, place_number]
                          foreign key [place_zone, place_number] -> place[zone, number]
                        place
                          zone varchar(255) not null
                          number int not null
                          name varchar(255)
                          primary key [zone, number]
                        """);
    }

    @Test
    void aListWithoutAJoinTableAddsColumnsToTheElement() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@Entity public class Cart { @Id Long id; @OneToMany @JoinColumn(name = \"cart_id\")"
                                + " @OrderColumn(name = \"place\") @OnDelete(action = OnDeleteAction.CASCADE) List<Item> items; }",
                        "@Entity public class Item { @Id Long id; String name; }");
        assertThat(sources.schema()).contains("""
                        item
                          id bigint not null
                          name varchar(255)
                          cart_id bigint
                          place int
                          primary key [id]
                          foreign key [cart_id] -> cart[id] on delete CASCADE
                        """);
    }
}
