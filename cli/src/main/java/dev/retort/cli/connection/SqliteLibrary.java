package dev.retort.cli.connection;

import dev.retort.runtime.compile.CacheDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.JDBC;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's own code, unpacked once for a driver and a kind of machine. Left to itself, the driver asks another process what
 * machine this is, unpacks the library, compares it with its jar and deletes it again, at every start.
 */
final class SqliteLibrary {
    /** Where the driver looks first; if it cannot use what it finds there, it goes on as ever. */
    private static final String PATH = "org.sqlite.lib.path";

    private static final String NAME = "org.sqlite.lib.name";

    private SqliteLibrary() {}

    /** Points the driver at the unpacked library. Only the installed program leaves something behind for the next time. */
    static void prepare() {
        if (System.getProperty("retort.home") == null || System.getProperty(PATH) != null) {
            return;
        }
        try {
            Path library = CacheDirectory.ofUser()
                    .resolve("sqlite")
                    .resolve(machine())
                    .resolve(System.mapLibraryName("sqlitejdbc"));
            if (!Files.exists(library)) {
                unpack(library);
            }
            // Not so where the file system forbids to run what it holds.
            if (Files.isExecutable(library)) {
                System.setProperty(PATH, String.valueOf(library.getParent()));
                System.setProperty(NAME, String.valueOf(library.getFileName()));
            }
        } catch (IOException | URISyntaxException | RuntimeException unprepared) {
            System.getLogger(SqliteLibrary.class.getName())
                    .log(System.Logger.Level.DEBUG, "the driver unpacks its library itself", unprepared);
        }
    }

    /** The driver's jar, by name and size, and what decides which of its libraries is the right one. */
    private static String machine() throws IOException, URISyntaxException {
        Path jar = Path.of(
                JDBC.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        String words = jar.getFileName() + " " + Files.size(jar) + " " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch");
        return words.replaceAll("[^A-Za-z0-9.-]", "_");
    }

    private static void unpack(Path library) throws IOException {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        Files.createDirectories(library.getParent());
        Path beside = Files.createTempFile(library.getParent(), "new", ".library");
        try (InputStream packed = JDBC.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IOException("the driver has no " + resource);
            }
            Files.copy(packed, beside, StandardCopyOption.REPLACE_EXISTING);
            if (!beside.toFile().setExecutable(true)) {
                throw new IOException("cannot be made executable: " + beside);
            }
            Files.move(beside, library, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
