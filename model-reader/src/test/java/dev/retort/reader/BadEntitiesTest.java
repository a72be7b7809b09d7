package dev.retort.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.model.ModelException;
import dev.retort.schema.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that cannot be read, or only with care: a clear line, or no harm at all. */
class BadEntitiesTest {
    @TempDir
    Path folder;

    @Test
    void aFailingStaticInitialiserDoesNoHarm() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity public class Person { static final Object HOME = home(); @Id Long id;"
                        + " static Object home() { throw new IllegalStateException(\"no container\"); } }");
        assertThat(sources.schema()).startsWith("person");
    }

    @Test
    void aMissingClassIsNamed() throws IOException {
        EntitySources sources = new EntitySources(folder)
                .compileIn("gone", List.of(), "public class Money { }")
                .compile("@Entity public class Person { @Id Long id; @Transient gone.Money money; }");
        Files.delete(folder.resolve("gone/Money.class"));
        assertThatThrownBy(() -> sources.read(DatabaseKind.POSTGRESQL))
                .isInstanceOf(ModelException.class)
                .hasMessage("the entity class shop.Person cannot be loaded: gone.Money is not on the class path");
    }

    @Test
    void aNewerJavaIsNamed() throws IOException {
        EntitySources sources = new EntitySources(folder).compile("@Entity public class Person { @Id Long id; }");
        Path file = folder.resolve("shop/Person.class");
        byte[] bytes = Files.readAllBytes(file);
        int newer = Runtime.version().feature() + 4;
        bytes[7] = (byte) (newer + 44);
        Files.write(file, bytes);
        assertThatThrownBy(() -> sources.read(DatabaseKind.POSTGRESQL))
                .isInstanceOfSatisfying(ModelException.class, failure -> {
                    assertThat(failure)
                            .hasMessage("the entities were compiled for Java " + newer + ", this is "
                                    + Runtime.version().feature());
                    assertThat(failure.waysOut()).first().asString().startsWith("RETORT_JAVA_HOME=");
                });
    }

    @Test
    void anIndexOverAnAttributeInsteadOfItsColumnIsNamed() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity @Table(indexes = @Index(columnList = \"lastName desc\"))"
                        + " public class Person { @Id Long id; @Column(name = \"last_name\") String lastName; }");
        assertThatThrownBy(() -> sources.read(DatabaseKind.SQLITE))
                .isInstanceOf(ModelException.class)
                .hasMessage("the entities ask for a schema that cannot be: table person: an index names the column"
                        + " lastname, which the table does not have; it has id, last_name");
    }

    @Test
    void twoEntitiesOfOneNameAskForAPackage() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity(name = \"P\") public class Person { @Id Long id; }")
                .compileIn("bank", List.of(), "@Entity(name = \"P\") public class Payer { @Id Long id; }");
        assertThatThrownBy(() -> sources.read(DatabaseKind.POSTGRESQL))
                .isInstanceOfSatisfying(ModelException.class, failure -> assertThat(failure.waysOut())
                        .anyMatch(way -> way.contains("--packages")));
        assertThat(sources.packages("bank").schema()).isEqualTo("p\n  id bigint not null\n  primary key [id]\n");
    }

    @Test
    void servicesOfAnotherHibernateBreakNothing() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity public class Person { @Id Long id; }")
                .file("META-INF/services/org.hibernate.integrator.spi.Integrator", "com.acme.Gone")
                .file(
                        "META-INF/services/org.hibernate.boot.model.TypeContributor",
                        "org.hibernate.old.Types\nshop.Person")
                .file("META-INF/services/org.hibernate.service.spi.ServiceContributor", "org.hibernate.envers.Gone");
        assertThat(sources.schema()).startsWith("person");
    }

    @Test
    void aRefusedMappingSaysWhy() {
        EntitySources sources = new EntitySources(folder).compile("@Entity public class Person { String name; }");
        assertThatThrownBy(() -> sources.read(DatabaseKind.POSTGRESQL))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("Hibernate cannot read the entities: ")
                .hasMessageContaining("shop.Person");
    }

    @Test
    void aMemberThatCannotBeStoredIsNamed() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity public class Person { @Id Long id; @Lob Map<String, List<Object>> notes; }");
        assertThatThrownBy(() -> sources.read(DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE))
                .isInstanceOfSatisfying(ModelException.class, failure -> {
                    assertThat(failure).hasMessageContaining("shop.Person.notes");
                    assertThat(failure.waysOut()).anyMatch(way -> way.contains("@Convert"));
                });
    }

    @Test
    void aMappingFileOfAnotherProviderIsOneLine() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity public class Person { @Id Long id; }")
                .file(
                        "META-INF/orm.xml",
                        "<entity-mappings xmlns=\"https://jakarta.ee/xml/ns/persistence/orm\" version=\"3.0\">"
                                + "<provider-version>2</provider-version></entity-mappings>");
        assertThatThrownBy(() -> sources.read(DatabaseKind.POSTGRESQL))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("META-INF/orm.xml")
                .hasMessageContaining("provider-version")
                .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(700));
    }

    @Test
    void whenOneDatabaseFailsTheOthersAreNotLeftBehind() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity public class Person { @Id Long id; }")
                .compile(
                        "public class SlowNames extends org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl {"
                                + " @Override public org.hibernate.boot.model.naming.Identifier toPhysicalTableName("
                                + "org.hibernate.boot.model.naming.Identifier name,"
                                + " org.hibernate.engine.jdbc.env.spi.JdbcEnvironment environment) {"
                                + " if (Thread.currentThread().getName().equals(System.getProperty(\"retort.test.refused\")))"
                                + " throw new IllegalStateException(\"refused\");"
                                + " try { Thread.sleep(300); } catch (InterruptedException e) { }"
                                + " System.setProperty(\"retort.test.ended\", \"yes\"); return name; } }")
                .with("hibernate.physical_naming_strategy", "shop.SlowNames");
        System.setProperty("retort.test.refused", Thread.currentThread().getName());
        System.clearProperty("retort.test.ended");
        assertThatThrownBy(() -> sources.read(DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE))
                .hasMessageContaining("refused");
        assertThat(System.getProperty("retort.test.ended")).isEqualTo("yes");
    }

    @Test
    void namesThatAreOneWhenTheyAreCutAreRefused() {
        String longName = "a_name_that_goes_on_and_on_until_it_is_longer_than_what_is_kept_of_it";
        EntitySources columns = new EntitySources(folder)
                .compile("@Entity public class Person { @Id Long id; @Column(name = \"" + longName
                        + "_one\") String one; @Column(name = \"" + longName + "_two\") String two; }");
        assertThatThrownBy(() -> columns.read(DatabaseKind.POSTGRESQL))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("the columns of person " + longName)
                .hasMessageContaining("agree in their first 63 bytes");
        EntitySources tables = new EntitySources(folder)
                .compileIn(
                        "shop",
                        List.of(),
                        "@Entity @Table(name = \"" + longName + "_one\") public class One { @Id Long id; }",
                        "@Entity @Table(name = \"" + longName + "_two\") public class Two { @Id Long id; }");
        assertThatThrownBy(() -> tables.packages("shop").read(DatabaseKind.POSTGRESQL))
                .isInstanceOfSatisfying(ModelException.class, failure -> {
                    assertThat(failure).hasMessageContaining("agree in their first 63 bytes");
                    assertThat(failure.waysOut()).anyMatch(way -> way.contains("@Table(name"));
                });
    }

    @Test
    void aTypeThatHasToBeMadeByHandIsSaidWithItsStatement() {
        EntitySources sources = new EntitySources(folder)
                .compile("@Entity public class Person { @Id Long id; Place home;"
                        + " @Embeddable @org.hibernate.annotations.Struct(name = \"place\")"
                        + " public static class Place { int x; String name; } }");
        assertThat(sources.read(DatabaseKind.POSTGRESQL).notices()).anySatisfy(notice -> assertThat(notice.text())
                .contains("the type place is not managed")
                .contains("op.execute(\"create type place as ("));
    }
}
