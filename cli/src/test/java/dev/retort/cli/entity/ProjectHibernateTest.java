package dev.retort.cli.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectHibernateTest {
    private static final String CORE = "org/hibernate/boot/Metadata.class";
    private static final List<String> NEEDS = List.of(
            "jakarta/persistence/Entity.class",
            "jakarta/transaction/Transaction.class",
            "jakarta/xml/bind/JAXBContext.class",
            "org/jboss/logging/Logger.class",
            "net/bytebuddy/ByteBuddy.class");

    @TempDir
    Path folder;

    @Test
    void thereIsNoneWithoutItsCore() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path noArchive = Files.writeString(folder.resolve("notes.txt"), "not a jar");
        assertThat(ProjectHibernate.on(
                        List.of(classes, noArchive, Archives.jar(folder.resolve("needs.jar"), "1.0", NEEDS))))
                .isEmpty();
    }

    @Test
    void whatItNeedsMayComeFromAnyEntry() throws IOException {
        Path core = Archives.jar(folder.resolve("core.jar"), "7.1.2.Final", List.of(CORE));
        Path needs = Archives.jar(folder.resolve("needs.jar"), "1.0", NEEDS);
        assertThat(ProjectHibernate.on(List.of(core, needs))).contains(new ProjectHibernate("7.1.2.Final", List.of()));
        assertThat(ProjectHibernate.on(List.of(core)).orElseThrow().missing())
                .contains("jakarta.persistence-api", "byte-buddy");
    }

    @Test
    void theFirstOneOnTheClassPathCounts() throws IOException {
        Path older = Archives.jar(folder.resolve("older.jar"), "6.6.3.Final", List.of(CORE));
        Path newer = Archives.jar(folder.resolve("newer.jar"), "7.4.5.Final", List.of(CORE));
        assertThat(ProjectHibernate.on(List.of(older, newer)).orElseThrow().version())
                .isEqualTo("6.6.3.Final");
    }

    @ParameterizedTest
    @CsvSource({
        "5.6.15.Final, false",
        "6.5.0.Final, false",
        "6.6.0.Final, true",
        "6.10.1.Final, true",
        "7.0.0.Beta1, true",
        "7.12.0.Final, true",
        "8.0.0.Alpha1, false",
        "SNAPSHOT, false",
        "'', false"
    })
    void onlyVersionsThatTheReaderLinksWith(String version, boolean supported) {
        assertThat(new ProjectHibernate(version, List.of()).isSupported()).isEqualTo(supported);
    }
}
