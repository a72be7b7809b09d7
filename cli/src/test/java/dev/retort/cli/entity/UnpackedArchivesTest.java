package dev.retort.cli.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedArchivesTest {
    @TempDir
    Path folder;

    @Test
    void anApplicationsArchiveIsItsClassesAndItsJars() throws IOException {
        Path plain = Archives.jar(folder.resolve("plain.jar"), "1", List.of("a/A.class"));
        Path boot = Archives.jar(
                folder.resolve("shop.jar"),
                "1",
                List.of(
                        "BOOT-INF/",
                        "BOOT-INF/classes/shop/Order.class",
                        "BOOT-INF/lib/core.jar",
                        "org/Launcher.class"));
        Path unpacked;
        try (UnpackedArchives archives = new UnpackedArchives(List.of(plain, boot))) {
            assertThat(archives.classPath()).hasSize(3).startsWith(plain);
            unpacked = archives.classPath().get(1);
            assertThat(unpacked.resolve("shop/Order.class")).exists();
            assertThat(unpacked.resolve("org")).doesNotExist();
            assertThat(archives.classPath().get(2)).exists().hasFileName("core.jar");
        }
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void anEntryThatPointsOutsideIsRefused() throws IOException {
        Path evil = Archives.jar(
                folder.resolve("evil.jar"), "1", List.of("BOOT-INF/", "BOOT-INF/classes/../../../out.class"));
        assertThatThrownBy(() -> new UnpackedArchives(List.of(evil)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("outside");
    }
}
