package dev.retort.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.model.Model.Notice;
import dev.retort.model.ModelException;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which strategy names what, and that a person is told. */
class NamingTest {
    private static final String SNAKE_CASE = "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy";

    @TempDir
    Path folder;

    private EntitySources sources() {
        return new EntitySources(folder)
                .compile(
                        "@Entity public class OrderLine { @Id Long lineId; @Column(name = \"`createdAt`\") String quoted;"
                                + " @ManyToMany Set<OrderLine> relatedLines; }");
    }

    private static Schema schema(EntitySources sources) {
        return sources.read(DatabaseKind.POSTGRESQL).schema();
    }

    private static String reason(EntitySources sources) {
        return sources.read(DatabaseKind.POSTGRESQL).notices().stream()
                .map(Notice::text)
                .filter(text -> text.startsWith("naming:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void plainJpaFoldsUnquotedNamesAndKeepsQuotedOnes() {
        EntitySources sources = sources();
        assertThat(schema(sources)
                        .table(ObjectName.of("orderline"))
                        .orElseThrow()
                        .columns())
                .extracting(column -> column.name())
                .containsExactly("lineid", "createdAt");
        assertThat(reason(sources)).contains("jpa");
    }

    @Test
    void springBootOnTheClassPathMeansItsNames() {
        EntitySources sources = sources()
                .compileIn("org.springframework.boot", java.util.List.of(), "public class SpringApplication { }");
        assertThat(schema(sources).tables())
                .extracting(table -> table.name().name())
                .containsExactly("order_line", "order_line_related_lines");
        assertThat(reason(sources)).contains("spring").contains("Spring Boot");
    }

    @Test
    void theConfigurationIsBelievedFirst() {
        assertThat(schema(sources().naming("spring")).tables())
                .hasSize(2)
                .first()
                .satisfies(table -> assertThat(table.name()).isEqualTo(ObjectName.of("order_line")));
        assertThat(schema(sources().naming(SNAKE_CASE)).table(ObjectName.of("order_line")))
                .isPresent();
    }

    @Test
    void applicationFilesAreRead() {
        EntitySources yaml = sources().file("application.yml", """
                        # the shop
                        spring:
                          jpa:
                            hibernate:
                              ddl-auto: none
                              naming:
                                physicalStrategy: "%s" # snake
                        ---
                        spring.config.activate.on-profile: test
                        """.formatted(SNAKE_CASE));
        assertThat(schema(yaml).table(ObjectName.of("order_line"))).isPresent();
        assertThat(reason(yaml)).contains("application.yml");
    }

    @Test
    void propertiesOfHibernateAreRead() {
        EntitySources properties =
                sources().file("hibernate.properties", "hibernate.physical_naming_strategy=" + SNAKE_CASE);
        assertThat(schema(properties).table(ObjectName.of("order_line"))).isPresent();
    }

    @Test
    void aStrategyThatIsNotThereIsNamed() {
        EntitySources sources = sources().naming("com.acme.Snakes");
        assertThatThrownBy(() -> schema(sources))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("com.acme.Snakes");
    }
}
