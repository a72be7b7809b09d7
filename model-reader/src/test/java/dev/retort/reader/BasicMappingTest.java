package dev.retort.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns, keys, indexes and constraints of single entities. */
class BasicMappingTest {
    @TempDir
    Path folder;

    @Test
    void columnsComeKeyFirstThenAsDeclaredSuperclassesBeforeSubclasses() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@MappedSuperclass public abstract class Stored { @Id Long id; @Version int version; String zebra; }",
                        "@Entity public class Animal extends Stored { String name; @Embedded Home home; int age;"
                                + " @ManyToOne Animal mother; String colour; }",
                        "@Embeddable public class Home { String street; String city; }");
        assertThat(sources.schema()).isEqualTo("""
                        animal
                          id bigint not null
                          version int not null
                          zebra varchar(255)
                          name varchar(255)
                          street varchar(255)
                          city varchar(255)
                          age int not null
                          mother_id bigint
                          colour varchar(255)
                          primary key [id]
                          foreign key [mother_id] -> animal[id]
                        """);
    }
}
