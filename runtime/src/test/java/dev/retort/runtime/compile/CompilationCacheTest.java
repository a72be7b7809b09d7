package dev.retort.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilationCacheTest {
    private static final int ENTRIES = 300;

    @TempDir
    private Path directory = Path.of("");

    /** Processes share a cache: one looks for entries nobody uses while another gives its entry the name it keeps. */
    @Test
    void whoeverComesFirstAndWhoeverComesAfterBothFindTheirClasses() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Path>>> works = new ArrayList<>();
            for (int worker = 0; worker < 4; worker++) {
                works.add(workers.submit(this::compileAll));
            }
            for (Future<List<Path>> work : works) {
                assertThat(work.get()).hasSize(ENTRIES).allMatch(Files::isDirectory);
            }
        } finally {
            workers.shutdownNow();
        }
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left.map(entry -> entry.getFileName().toString())).allMatch(name -> name.startsWith("key"));
        }
    }

    private List<Path> compileAll() throws IOException {
        CompilationCache cache = new CompilationCache(directory);
        List<Path> classes = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            classes.add(cache.keep("key" + i, cache.newEntry(), List.of()));
        }
        return classes;
    }
}
