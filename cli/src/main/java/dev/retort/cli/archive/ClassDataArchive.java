package dev.retort.cli.archive;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/**
 * Has the archive made when the launcher asks for it, which it does where none exists: the property {@code retort.archive}
 * names the archive, {@code retort.archive.classes} the file in which this JVM lists the classes it loads.
 */
public final class ClassDataArchive {

    /** The commands that load nearly everything; an archive of what another one loads would miss most classes. */
    private static final Set<String> THOROUGH = Set.of("check", "revision");

    /** Done, or done with differences found. */
    private static final Set<Integer> SUCCEEDED = Set.of(0, 3);

    private ClassDataArchive() {}

    /** Begins to make the archive, when one is asked for and this command shows what belongs into it. */
    public static void makeIfAsked(ParseResult parsed, int status) {
        String target = System.getProperty("retort.archive", "");
        String classes = System.getProperty("retort.archive.classes", "");
        if (target.isEmpty() || classes.isEmpty()) {
            return;
        }
        boolean tells = SUCCEEDED.contains(status)
                && parsed.hasSubcommand()
                && THOROUGH.contains(parsed.subcommand().commandSpec().name());
        try {
            if (!tells || !start(Path.of(target), Path.of(classes))) {
                Files.deleteIfExists(Path.of(classes));
            }
        } catch (IOException | RuntimeException impossible) {
            new File(classes).deleteOnExit();
        }
    }

    /** In a process of its own: to make an archive takes longer than most commands, and nobody waits for it. */
    private static boolean start(Path target, Path classes) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
            command.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        command.addAll(List.of(
                ThisJava.program(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                ThisJava.classPath(),
                ArchiveMaker.class.getName(),
                target.toString(),
                classes.toString(),
                String.valueOf(ProcessHandle.current().pid())));
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .isAlive();
    }
}
