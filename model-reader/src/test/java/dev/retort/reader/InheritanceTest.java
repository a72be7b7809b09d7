package dev.retort.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that extend entities, and tables that share them. */
class InheritanceTest {
    @TempDir
    Path folder;

    @Test
    void oneTableHoldsTheDiscriminatorAfterTheKeyAndSubclassesLast() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@Entity @DiscriminatorColumn(name = \"kind\") public abstract class Payment {"
                                + " @Id Long id; BigDecimal amount; }",
                        "@Entity public class Card extends Payment { String digits; }",
                        "@Entity public class Cash extends Payment { String note; String coin; }");
        // Hibernate 6 has no check of the discriminator.
        assertThat(sources.schema().replace(" in [Card, Cash]", "")).isEqualTo("""
                        payment
                          id bigint not null
                          kind varchar(31) not null
                          amount numeric(38,2)
                          digits varchar(255)
                          note varchar(255)
                          coin varchar(255)
                          primary key [id]
                        """);
    }

    @Test
    void joinedTablesReferToTheirParent() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@Entity @Inheritance(strategy = InheritanceType.JOINED) public class Vehicle {"
                                + " @Id Long id; String plate; }",
                        "@Entity @PrimaryKeyJoinColumn(name = \"vehicle_id\","
                                + " foreignKey = @ForeignKey(name = \"FK_Car_Vehicle\"))"
                                + " public class Car extends Vehicle { int doors; }");
        assertThat(sources.schema()).isEqualTo("""
                        car
                          vehicle_id bigint not null
                          doors int not null
                          primary key [vehicle_id]
                          foreign key [vehicle_id] -> vehicle[id] named fk_car_vehicle
                        vehicle
                          id bigint not null
                          plate varchar(255)
                          primary key [id]
                        """);
    }

    @Test
    void aTableForEachConcreteClassHoldsEverything() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) public abstract class Shape {"
                                + " @Id Long id; String zone; String area; }",
                        "@Entity public class Circle extends Shape { double radius; }",
                        "@Entity public class Square extends Shape { double side; @ManyToOne Shape inner; }");
        assertThat(sources.schema()).isEqualTo("""
                        circle
                          id bigint not null
                          zone varchar(255)
                          area varchar(255)
                          radius doubleprecision not null
                          primary key [id]
                        square
                          id bigint not null
                          zone varchar(255)
                          area varchar(255)
                          side doubleprecision not null
                          inner_id bigint
                          primary key [id]
                        """);
    }

    @Test
    void aSecondaryTableRefersToTheMainOne() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity @SecondaryTable(name = \"person_notes\","
                        + " pkJoinColumns = @PrimaryKeyJoinColumn(name = \"person\")) public class Person {"
                        + " @Id Long id; @Column(table = \"person_notes\") String note; String name; }");
        assertThat(sources.schema()).isEqualTo("""
                        person
                          id bigint not null
                          name varchar(255)
                          primary key [id]
                        person_notes
                          person bigint not null
                          note varchar(255)
                          primary key [person]
                          foreign key [person] -> person[id]
                        """);
    }

    @Test
    void viewsAndSubselectsAreNoTables() {
        EntitySources sources = new EntitySources(folder)
                .compile(
                        "@Entity public class Person { @Id Long id; }",
                        "@Entity @Subselect(\"select id from person\") @Immutable public class Known { @Id Long id; }",
                        "@Entity @View(query = \"select id from person\") public class Seen { @Id Long id; }");
        assertThat(sources.schema()).isEqualTo("""
                        person
                          id bigint not null
                          primary key [id]
                        """);
    }
}
