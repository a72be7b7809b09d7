package dev.retort.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a script beside a migration class or on its class path. */
final class ScriptResource {
    private ScriptResource() {}

    /** The text in UTF-8, with line ends as {@code \n} so that a checkout on another system has the same checksum. */
    static String text(Class<?> migration, String path) {
        try (InputStream stream = open(migration, path)) {
            if (stream == null) {
                throw new IllegalArgumentException("executeResource(\"" + path + "\"): no such file beside "
                        + migration.getSimpleName() + " or on the class path");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stream.readAllBytes()))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
        } catch (CharacterCodingException malformed) {
            throw new IllegalArgumentException("executeResource(\"" + path + "\"): the file is not UTF-8", malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable InputStream open(Class<?> migration, String path) {
        InputStream beside = migration.getResourceAsStream(path);
        ClassLoader loader =
                Optional.ofNullable(migration.getClassLoader()).orElseGet(ClassLoader::getSystemClassLoader);
        return beside != null ? beside : loader.getResourceAsStream(path.startsWith("/") ? path.substring(1) : path);
    }
}
