package dev.retort.runtime.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash over texts and files, each with its length, so that no two lists run together. */
final class Fingerprint {
    private final MessageDigest digest = sha256();

    Fingerprint text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The name and the content of a file. */
    Fingerprint file(Path file) throws IOException {
        return text(file.getFileName().toString()).bytes(Files.readAllBytes(file));
    }

    /** Path, size and time of a jar; of a folder its path alone, since what is read of it is noted file by file. */
    Fingerprint entry(Path entry) throws IOException {
        text(entry.toAbsolutePath().toString());
        if (Files.isRegularFile(entry)) {
            text(String.valueOf(Files.size(entry)));
            text(Files.getLastModifiedTime(entry).toString());
        }
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of one file's content; of a file that is gone, a text no hash is equal to. */
    static String ofContent(Path file) {
        try {
            return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
        } catch (IOException gone) {
            return "gone";
        }
    }

    private Fingerprint bytes(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
