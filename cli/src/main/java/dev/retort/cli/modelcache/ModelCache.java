package dev.retort.cli.modelcache;

import dev.retort.model.Model;
import dev.retort.runtime.compile.CacheDirectory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A folder of models: for each fingerprint of what they were read from a folder, in it a file for each version of a server. A file that is missing,
 * damaged or cannot be written costs time and nothing else.
 */
public final class ModelCache {
    private static final Duration KEPT_UNUSED = Duration.ofDays(30);

    private final Path folder;

    /** A cache in a folder, which need not exist. */
    public ModelCache(Path folder) {
        this.folder = folder;
    }

    /** The one in the user's cache directory. */
    public static ModelCache ofUser() {
        return new ModelCache(CacheDirectory.ofUser().resolve("models"));
    }

    /** Whether a model was kept under this fingerprint for any version of a server. */
    public boolean holds(String fingerprint) {
        return Files.isDirectory(folder.resolve(fingerprint));
    }

    /** The model that was kept under this fingerprint for a major version of the server. */
    public Optional<Model> find(String fingerprint, int serverVersion) {
        Path file = file(fingerprint, serverVersion);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Model model = decoded(Files.readAllBytes(file));
            Files.setLastModifiedTime(file.getParent(), FileTime.from(Instant.now()));
            return Optional.of(model);
        } catch (IOException | RuntimeException damaged) {
            passedOver("the model in " + file, damaged);
            return Optional.empty();
        }
    }

    /** Keeps a model. Any number of processes may do so at once. */
    public void keep(String fingerprint, int serverVersion, Model model) {
        try {
            byte[] bytes = encoded(model);
            Path file = file(fingerprint, serverVersion);
            Files.createDirectories(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), "new", ".model");
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            deleteUnused();
        } catch (IOException | RuntimeException unkept) {
            passedOver("the model that is to be kept in " + folder, unkept);
        }
    }

    private Path file(String fingerprint, int serverVersion) {
        return folder.resolve(fingerprint).resolve(serverVersion + ".model");
    }

    static byte[] encoded(Model model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        new Forms().of(Model.class).write(model, out);
        out.writeLong(sum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    static Model decoded(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.mark(bytes.length);
        in.skipNBytes(Math.max(0, bytes.length - Long.BYTES));
        if (in.readLong() != sum(bytes, bytes.length - Long.BYTES)) {
            throw new IOException("its sum is another one");
        }
        in.reset();
        return (Model) new Forms().of(Model.class).read(in);
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    private void deleteUnused() throws IOException {
        FileTime oldest = FileTime.from(Instant.now().minus(KEPT_UNUSED));
        for (Path unused : list(folder)) {
            if (Files.getLastModifiedTime(unused).compareTo(oldest) < 0) {
                for (Path file : list(unused)) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(unused);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static void passedOver(String what, Exception why) {
        System.getLogger(ModelCache.class.getName()).log(System.Logger.Level.DEBUG, "passed over: " + what, why);
    }
}
