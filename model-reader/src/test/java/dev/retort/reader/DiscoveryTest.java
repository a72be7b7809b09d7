package dev.retort.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.model.Model;
import dev.retort.model.ModelException;
import dev.retort.schema.DatabaseKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where entities are found: folders, jars, archives of applications, persistence units, mapping files. */
class DiscoveryTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("classes"));
    }

    private EntitySources shopAndBank() {
        return new EntitySources(folder)
                .compile("@Entity public class Person { @Id Long id; }")
                .compileIn("bank", List.of(), "@Entity public class Account { @Id Long id; }")
                .compileIn("plain", List.of(), "public class Nothing { Long id; }");
    }

    private static List<String> tables(Model model) {
        return model.schema().tables().stream()
                .map(table -> table.name().written())
                .toList();
    }

    private Path jar() throws IOException {
        Path jar = temporary.resolve("shop.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }

    @Test
    void everyEntityOfAFolder() {
        assertThat(tables(shopAndBank().read(DatabaseKind.POSTGRESQL))).containsExactly("account", "person");
    }

    @Test
    void onlyThoseOfAPackage() {
        assertThat(tables(shopAndBank().packages("bank").read(DatabaseKind.POSTGRESQL)))
                .containsExactly("account");
    }

    @Test
    void entitiesBesideThePackagesAreNamed() throws IOException {
        EntitySources sources = shopAndBank();
        assertThat(important(sources.read(DatabaseKind.POSTGRESQL))).isEmpty();
        sources.packages("bank");
        assertThat(important(sources.read(DatabaseKind.POSTGRESQL)))
                .containsExactly("1 entity is not in the configured packages, and not compared: shop.Person");
        assertThat(important(sources.read(List.of(jar()), DatabaseKind.POSTGRESQL)))
                .as("libraries bring entities of their own")
                .isEmpty();
        sources.packages("nowhere");
        assertThatThrownBy(() -> sources.read(DatabaseKind.POSTGRESQL))
                .isInstanceOfSatisfying(ModelException.class, failure -> assertThat(failure.waysOut())
                        .contains("2 entities are not in the configured packages, and not compared:"
                                + " bank.Account, shop.Person"));
    }

    private static List<String> important(Model model) {
        return model.notices().stream()
                .filter(Model.Notice::important)
                .map(Model.Notice::text)
                .toList();
    }

    @Test
    void jarsCountWherePackagesAreGivenOrNoFolder() throws IOException {
        EntitySources sources = shopAndBank();
        Path jar = jar();
        Path other = Files.createDirectory(temporary.resolve("other"));
        assertThat(tables(sources.read(List.of(jar), DatabaseKind.POSTGRESQL))).containsExactly("account", "person");
        assertThatThrownBy(() -> sources.read(List.of(other, jar), DatabaseKind.POSTGRESQL))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("no entities under");
        sources.packages("shop");
        assertThat(tables(sources.read(List.of(other, jar), DatabaseKind.POSTGRESQL)))
                .containsExactly("person");
    }

    @Test
    void aPersistenceUnitMayListItsClasses() {
        EntitySources sources = shopAndBank().file("META-INF/persistence.xml", """
                        <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                          <persistence-unit name="bank">
                            <class>bank.Account</class>
                            <exclude-unlisted-classes/>
                            <properties>
                              <property name="hibernate.globally_quoted_identifiers" value="true"/>
                              <property name="hibernate.hbm2ddl.auto" value="create"/>
                            </properties>
                          </persistence-unit>
                        </persistence>
                        """);
        assertThat(tables(sources.read(DatabaseKind.POSTGRESQL))).containsExactly("Account");
    }

    @Test
    void mappingFilesAreRead() {
        EntitySources sources = shopAndBank().file("META-INF/orm.xml", """
                        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
                          <entity class="plain.Nothing" access="FIELD">
                            <table name="something"/>
                            <attributes><id name="id"/></attributes>
                          </entity>
                        </entity-mappings>
                        """);
        assertThat(tables(sources.read(DatabaseKind.POSTGRESQL))).containsExactly("account", "person", "something");
    }

    @Test
    void noEntitiesSaysWhatWasSearched() {
        EntitySources sources = new EntitySources(folder).compile("public class Person { Long id; }");
        assertThatThrownBy(() -> sources.read(DatabaseKind.POSTGRESQL))
                .isInstanceOfSatisfying(ModelException.class, failure -> {
                    assertThat(failure)
                            .hasMessageStartingWith("no entities under ")
                            .hasMessageEndingWith("(0 of 1 classes carry @Entity); nothing was compared");
                    assertThat(failure.waysOut()).contains("not compiled yet? mvn compile");
                });
    }

    @Test
    void theEntityBehindATableIsKnown() {
        Model model = shopAndBank().read(DatabaseKind.POSTGRESQL);
        assertThat(model.entityCount()).isEqualTo(2);
        assertThat(model.origins().values())
                .extracting(Model.Origin::entity)
                .containsExactly("bank.Account", "shop.Person");
        assertThat(model.origins().values())
                .allSatisfy(origin -> assertThat(origin.members()).containsEntry("id", "id"));
    }
}
