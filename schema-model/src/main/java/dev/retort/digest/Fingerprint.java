package dev.retort.digest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A hash over texts and files, each with its length, so that no two lists run together. */
public final class Fingerprint {
    private final MessageDigest digest = Sha256.begin();

    public Fingerprint text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The name and the content of a file. */
    public Fingerprint file(Path file) throws IOException {
        return text(file.getFileName().toString()).content(file);
    }

    /** The content of a file, whatever its name. */
    public Fingerprint content(Path file) throws IOException {
        return bytes(Files.readAllBytes(file));
    }

    /** Path, size and time of a jar; of a folder its path alone, since what is read of it is noted file by file. */
    public Fingerprint entry(Path entry) throws IOException {
        text(entry.toAbsolutePath().toString());
        if (Files.isRegularFile(entry)) {
            text(String.valueOf(Files.size(entry)));
            text(Files.getLastModifiedTime(entry).toString());
        }
        return this;
    }

    /** The hash of everything so far, in 64 digits. Nothing can be added to it afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of one file's content; of a file that is gone, a text no hash is equal to. */
    public static String ofContent(Path file) {
        try {
            return HexFormat.of().formatHex(Sha256.begin().digest(Files.readAllBytes(file)));
        } catch (IOException gone) {
            return "gone";
        }
    }

    private Fingerprint bytes(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }
}
