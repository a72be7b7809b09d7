package dev.retort.cli.configuration;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of Java packages, and what folders say about them. */
public final class JavaPackage {
    private static final Pattern SOURCE_ROOT = Pattern.compile("(?:.*/)?src/[^/]+/(?:java|kotlin)/(?<rest>.+)");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

    private JavaPackage() {}

    /** Whether a text can be the name of a package. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The package of a folder under a source root such as {@code src/main/java}; empty elsewhere. */
    public static Optional<String> ofFolder(Path folder) {
        Matcher matcher = SOURCE_ROOT.matcher(slashes(folder.normalize()));
        return matcher.matches() ? named(Path.of(matcher.group("rest"))) : Optional.empty();
    }

    /** The package that a path below a source root stands for; empty when a part of it can be none. */
    static Optional<String> named(Path belowRoot) {
        return Optional.of(slashes(belowRoot).replace('/', '.')).filter(JavaPackage::isName);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
