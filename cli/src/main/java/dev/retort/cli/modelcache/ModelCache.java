package dev.retort.cli.modelcache;

import dev.retort.model.Model;
import dev.retort.runtime.compile.CacheDirectory;
import dev.retort.runtime.compile.CacheEntries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A folder of models: for each fingerprint of what they were read from a folder, in it a file for each version of a server.
 * A file that is missing, damaged or cannot be written costs time and nothing else.
 */
public final class ModelCache {
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
            CacheEntries.used(folder.resolve(fingerprint));
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
            CacheEntries.deleteUnused(folder);
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
        int length = bytes.length - Long.BYTES;
        if (length < 0 || ByteBuffer.wrap(bytes).getLong(length) != sum(bytes, length)) {
            throw new IOException("its sum is another one");
        }
        return (Model) new Forms().of(Model.class).read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    private static void passedOver(String what, Exception why) {
        System.getLogger(ModelCache.class.getName()).log(System.Logger.Level.DEBUG, "passed over: " + what, why);
    }
}
