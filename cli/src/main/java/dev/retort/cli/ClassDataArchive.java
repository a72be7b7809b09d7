package dev.retort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import picocli.CommandLine.ParseResult;

/**
 * Writes the archive of loaded classes that makes the next start faster. The launcher asks for it with the property
 * {@code retort.archive} where none exists. An archive is a convenience: whatever goes wrong here goes unsaid.
 */
final class ClassDataArchive {

    /** The commands that load nearly everything; an archive written after another one would miss most classes. */
    private static final Set<String> THOROUGH = Set.of("check", "revision");

    /** Done, or done with differences found. */
    private static final Set<Integer> SUCCEEDED = Set.of(0, 3);

    /** A line of the tree of classes: its branches, the name, the address of the loader. */
    private static final Pattern CLASS_NAME = Pattern.compile("(?m)^[|\\- ]*([\\w.$]+)/0x[0-9a-f]+");

    private ClassDataArchive() {}

    static void writeIfAsked(ParseResult parsed, int status) {
        String target = System.getProperty("retort.archive", "");
        if (target.isEmpty() || !SUCCEEDED.contains(status) || !parsed.hasSubcommand()) {
            return;
        }
        if (THOROUGH.contains(parsed.subcommand().commandSpec().name()) && !isReplaced()) {
            write(Path.of(target));
        }
    }

    /** The JVM cannot be relied on to dump classes whose jars have changed under it, as a build in a checkout does. */
    private static boolean isReplaced() {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        return Path.of(System.getProperty("retort.home", "."))
                        .resolve(".built")
                        .toFile()
                        .lastModified()
                > started;
    }

    private static String diagnostic(String command, String... words) throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        command,
                        new Object[] {words},
                        new String[] {String[].class.getName()});
    }

    /** An archive takes in what is linked, and many a class is only loaded: it is linked when its members are asked for. */
    private static int link(String hierarchy) {
        int linked = 0;
        ClassLoader program = ClassDataArchive.class.getClassLoader();
        Matcher names = CLASS_NAME.matcher(hierarchy);
        while (names.find()) {
            linked += constructors(names.group(1), program);
        }
        return linked;
    }

    private static int constructors(String name, ClassLoader program) {
        try {
            return Class.forName(name, false, program).getDeclaredConstructors().length;
        } catch (ClassNotFoundException | LinkageError elsewhere) {
            // A class of another loader, or one that needs what is not there: it stays as it is.
            return 0;
        }
    }

    private static void write(Path target) {
        Path unfinished = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid());
        PrintStream standardOutput = System.out;
        standardOutput.flush();
        // The JDK reports the finished archive on the standard output, which belongs to the command's result.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            link(diagnostic("vmClassHierarchy"));
            diagnostic("vmCds", "dynamic_dump", unfinished.toString());
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JMException | RuntimeException | LinkageError unavailable) {
            unfinished.toFile().delete();
        } finally {
            System.setOut(standardOutput);
        }
    }
}
