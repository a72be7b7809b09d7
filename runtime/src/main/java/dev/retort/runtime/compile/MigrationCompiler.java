package dev.retort.runtime.compile;

import dev.retort.digest.Fingerprint;
import dev.retort.runtime.CompilationFailedException;
import dev.retort.runtime.CompilationFailedException.Problem;
import dev.retort.runtime.CompilerMissingException;
import dev.retort.runtime.revision.RevisionScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles migration classes in this process, once per content: the classes are kept in a cache. */
public final class MigrationCompiler {
    private static final List<String> OPTIONS =
            List.of("-g", "-proc:none", "-implicit:class", "-nowarn", "-Xlint:none", "-encoding", "UTF-8");

    private final List<Path> classPath;
    private final Path cache;
    private final String retortVersion;

    /**
     * A compiler with a class path.
     *
     * @param classPath jars and folders: Retort's own ({@link RuntimeLocation}) and the user's
     * @param cache such as {@link CacheDirectory#ofUser}; when it cannot be written, nothing is kept
     * @param retortVersion part of what a kept class was made from
     */
    public MigrationCompiler(List<Path> classPath, Path cache, String retortVersion) {
        this.classPath = List.copyOf(classPath);
        this.cache = cache;
        this.retortVersion = retortVersion;
    }

    /**
     * The folder with the classes of all revisions that have a source, compiled now or earlier.
     *
     * @throws CompilationFailedException with all errors
     * @throws CompilerMissingException when something needs compiling and there is no compiler
     */
    public Path compile(List<RevisionScript> scripts) {
        List<RevisionScript> sources = sources(scripts);
        try {
            CompilationCache kept =
                    new CompilationCache(CacheDirectory.writable(cache).resolve("migrations"));
            if (sources.isEmpty()) {
                return CompilationCache.classes(kept.newEntry());
            }
            String key = key(sources);
            Optional<Path> known = kept.find(key);
            return known.isPresent() ? known.get() : compileInto(kept, key, sources);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compile migration classes", e);
        }
    }

    /** The folder with the classes of all revisions that have a source, where they were compiled earlier. */
    public Optional<Path> compiledBefore(List<RevisionScript> scripts) {
        try {
            return new CompilationCache(cache.resolve("migrations")).find(key(sources(scripts)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static List<RevisionScript> sources(List<RevisionScript> scripts) {
        return scripts.stream().filter(script -> script.path().isPresent()).toList();
    }

    private Path compileInto(CompilationCache kept, String key, List<RevisionScript> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new CompilerMissingException(sources.size());
        }
        Path entry = kept.newEntry();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        SourceFolders folders = new SourceFolders(sources);
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                TrackingFiles tracking = new TrackingFiles(files, folders.directories(), sources)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(CompilationCache.classes(entry)));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, folders.roots());
            List<Path> paths = sources.stream()
                    .flatMap(script -> script.path().stream())
                    .distinct()
                    .toList();
            boolean compiled = compiler.getTask(
                            null, tracking, diagnostics, OPTIONS, null, files.getJavaFileObjectsFromPaths(paths))
                    .call();
            if (!compiled) {
                CacheEntries.delete(entry);
                throw new CompilationFailedException(problems(diagnostics));
            }
            return kept.keep(key, entry, tracking.read());
        }
    }

    private String key(List<RevisionScript> sources) throws IOException {
        Fingerprint key = new Fingerprint()
                .text(retortVersion)
                .text(Runtime.version().toString())
                .text(System.getProperty("java.vendor", ""))
                .text(String.join(" ", OPTIONS));
        for (Path entry : classPath) {
            key.entry(entry);
        }
        for (RevisionScript script : sources) {
            key.file(script.path().orElseThrow());
        }
        for (Path root : new SourceFolders(sources).roots()) {
            key.text(root.toAbsolutePath().toString());
        }
        return key.hex();
    }

    private static List<Problem> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
        List<Problem> problems = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(MigrationCompiler::problem)
                .toList();
        return problems.isEmpty() ? List.of(new Problem(Path.of("javac"), 0, "failed without saying why")) : problems;
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        Path file = source == null ? Path.of("javac") : Path.of(source.getName());
        String message = String.join(
                "; ",
                diagnostic
                        .getMessage(Locale.ROOT)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        return new Problem(file, Math.max(0, diagnostic.getLineNumber()), message);
    }
}
