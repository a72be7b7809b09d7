package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/** Another comment of a table or column, as source. */
final class CommentCode {
    private CommentCode() {}

    static CodeBlock change(Optional<String> before, Optional<String> after) {
        CodeBlock change =
                after.map(text -> Words.call("comment", Words.text(text))).orElseGet(() -> Words.call("noComment"));
        return before.map(text -> Words.with(change, "was", Words.text(text))).orElse(change);
    }
}
