package dev.retort.differ;

import static dev.retort.differ.Sketch.entity;
import static dev.retort.differ.Sketch.number;
import static dev.retort.differ.Sketch.schema;
import static dev.retort.differ.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.differ.naming.NamingMismatch;
import dev.retort.schema.Schema;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamingMismatchTest {
    private static final Schema JPA = schema(
            entity("orderline", text("skucode"), number("quantity")),
            entity("customer", text("firstname")),
            entity("country", text("name")));

    private static final Schema SPRING = schema(
            entity("order_line", text("sku_code"), number("quantity")),
            entity("customer", text("first_name")),
            entity("country", text("name")));

    @Test
    void aDatabaseOfSpringReadTheJpaWay() {
        assertThat(NamingMismatch.between(SPRING, JPA))
                .contains(new NamingMismatch(2, 3, "orderline", "order_line", "jpa", "spring"));
    }

    @Test
    void aDatabaseOfJpaReadTheSpringWay() {
        assertThat(NamingMismatch.between(JPA, SPRING))
                .contains(new NamingMismatch(2, 3, "order_line", "orderline", "spring", "jpa"));
        assertThat(NamingMismatch.between(JPA, SPRING).orElseThrow().sentence())
                .isEqualTo("2 of 3 tables differ only by naming (order_line and orderline): the entities were read with"
                        + " \"spring\", the database looks like \"jpa\"");
    }

    @Test
    void othersTablesBesideMakeNoDifference() {
        Schema more =
                SPRING.withTables(Stream.concat(SPRING.tables().stream(), Stream.of(entity("flyway_schema_history")))
                        .toList());
        assertThat(NamingMismatch.between(more, JPA)).isPresent();
    }

    @Test
    void anEmptyDatabaseHasNoNaming() {
        assertThat(NamingMismatch.between(Schema.EMPTY, JPA)).isEmpty();
        assertThat(NamingMismatch.between(SPRING, SPRING)).isEmpty();
    }

    @Test
    void aNewModelBesideOthersTables() {
        assertThat(NamingMismatch.between(SPRING, schema(entity("visit"), entity("pet_owner"))))
                .isEmpty();
    }

    @Test
    void oneNameIsSomebodysOwnRenaming() {
        assertThat(NamingMismatch.between(
                        schema(entity("customer", text("nick_name"))), schema(entity("customer", text("nickname")))))
                .isEmpty();
    }

    @Test
    void aMinorityOfTablesIsNotAStrategy() {
        Schema jpa = JPA.withTables(Stream.concat(JPA.tables().stream(), Stream.of(entity("visit"), entity("pet")))
                .toList());
        assertThat(NamingMismatch.between(SPRING, jpa)).isEmpty();
    }

    @Test
    void bothDirectionsAreNoStrategy() {
        assertThat(NamingMismatch.between(
                        schema(entity("order_line", text("sku")), entity("petowner", text("name"))),
                        schema(entity("orderline", text("sku")), entity("pet_owner", text("name")))))
                .isEmpty();
    }

    @Test
    void aTableThatDiffersInMoreThanNamesCountsAsAnother() {
        assertThat(NamingMismatch.between(
                        schema(entity("order_line", text("sku")), entity("pet_owner", text("name"))),
                        schema(
                                entity("orderline", text("sku"), number("price")),
                                entity("petowner", text("name"), text("street")))))
                .isEmpty();
    }
}
