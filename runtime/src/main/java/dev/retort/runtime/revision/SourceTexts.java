package dev.retort.runtime.revision;

import dev.retort.runtime.revision.JavaToken.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The texts that stand in the body of a class. */
public final class SourceTexts {
    private SourceTexts() {}

    /**
     * The string literals behind the word {@code class}, as they evaluate, in order.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public static List<String> in(Path source) {
        try {
            return JavaTokenizer.tokens(Files.readString(source)).stream()
                    .dropWhile(token -> !token.isName("class"))
                    .filter(token -> token.kind() == Kind.STRING)
                    .map(JavaToken::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + source, unreadable);
        }
    }
}
