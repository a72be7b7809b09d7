package dev.retort.cli.archive;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A program that makes the archive when the command that asked for it has ended. */
public final class ArchiveMaker {
    /** Nobody takes that long; a maker that was killed must not keep all others away for ever. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Path target;
    private final Path classes;

    private ArchiveMaker(Path target, Path classes) {
        this.target = target;
        this.classes = classes;
    }

    /**
     * Makes one archive.
     *
     * @param arguments the archive, the list of classes, and the number of the process that is still writing the list
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ProcessHandle.of(Long.parseLong(arguments[2]))
                .ifPresent(writer -> writer.onExit().join());
        new ArchiveMaker(Path.of(arguments[0]), Path.of(arguments[1])).make();
    }

    private void make() throws IOException, InterruptedException {
        Path sign = beside(".making");
        try {
            if (!Files.exists(target) && isFirst(sign)) {
                try {
                    dump();
                } finally {
                    Files.deleteIfExists(sign);
                }
            }
        } finally {
            Files.deleteIfExists(classes);
        }
    }

    /** Commands that begin before the archive is there ask for it, too. */
    private static boolean isFirst(Path sign) throws IOException {
        try {
            FileTime since = Files.getLastModifiedTime(sign);
            if (since.toInstant().isBefore(Instant.now().minus(LONGEST))) {
                Files.deleteIfExists(sign);
            }
        } catch (IOException nobodyWasHere) {
            // Then it is created now.
        }
        try {
            Files.createFile(sign);
            return true;
        } catch (FileAlreadyExistsException somebodyIsAtIt) {
            return false;
        }
    }

    private void dump() throws IOException, InterruptedException {
        Path unfinished = beside("." + ProcessHandle.current().pid());
        try {
            ClassList loaded = ClassList.of(Files.readAllLines(classes));
            Files.write(classes, loaded.withProgram(ThisJava.home(), ThisJava.classPath()));
            int status = new ProcessBuilder(List.of(
                            ThisJava.program(),
                            "-Xshare:dump",
                            "-XX:SharedClassListFile=" + classes,
                            "-XX:SharedArchiveFile=" + unfinished,
                            "-Xlog:disable",
                            "-cp",
                            ThisJava.classPath()))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (status == 0) {
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path beside(String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }
}
