package dev.retort.cli.archive;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines in which a JVM says what it loaded, as it reads them when it makes an archive: a class by its name, or a hint about
 * a lambda. A class of another loader than the program's has a source as well, and counts for nobody else.
 */
record ClassList(List<String> lines) {
    private static final Pattern OF_ANOTHER_LOADER = Pattern.compile(" source: ");
    private static final Pattern NUMBERS = Pattern.compile(" (id|super|interfaces): [0-9 ]+");

    /** The jars that belong to every command: the program itself, its options, the drivers. */
    private static final Pattern PROGRAM = Pattern.compile("(retort|picocli|sqlite-jdbc|postgresql)-.*\\.jar");

    ClassList {
        lines = List.copyOf(lines);
    }

    /** What is the program's own of the lines that a JVM wrote. */
    static ClassList of(List<String> written) {
        return new ClassList(written.stream()
                .filter(line -> !OF_ANOTHER_LOADER.matcher(line).find())
                .map(line -> NUMBERS.matcher(line).replaceAll(""))
                .toList());
    }

    /** With what this one command did not need and another one will: the program itself, and what Java itself archives. */
    Collection<String> withProgram(Path javaHome, String classPath) throws IOException {
        Set<String> all = new LinkedHashSet<>(lines);
        Path everyProgram = javaHome.resolve("lib").resolve("classlist");
        if (Files.isReadable(everyProgram)) {
            all.addAll(Files.readAllLines(everyProgram));
        }
        for (Path jar : jars(classPath)) {
            if (PROGRAM.matcher(jar.getFileName().toString()).matches()) {
                all.addAll(classes(jar));
            }
        }
        return all;
    }

    /** The jars of a class path and those that their manifests name. */
    private static List<Path> jars(String classPath) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                Path jar = Path.of(entry);
                jars.add(jar);
                for (String name : named(jar)) {
                    jars.add(jar.resolveSibling(name));
                }
            }
        }
        return jars.stream().distinct().toList();
    }

    private static List<String> named(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String names =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return names == null
                    ? List.of()
                    : Stream.of(names.split(" ", -1))
                            .filter(name -> !name.isEmpty())
                            .toList();
        }
    }

    private static Set<String> classes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Set<String> names = new TreeSet<>();
            file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .filter(name -> !name.endsWith("-info.class"))
                    .forEach(name -> names.add(name.substring(0, name.length() - ".class".length())));
            return names;
        }
    }
}
