package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Calls of the words of a migration, as source. */
final class Words {
    private Words() {}

    static CodeBlock text(String text) {
        return CodeBlock.of("$L", StringText.literal(text));
    }

    static CodeBlock[] texts(List<String> texts) {
        return texts.stream().map(Words::text).toArray(CodeBlock[]::new);
    }

    static CodeBlock call(String word, CodeBlock... arguments) {
        return call(word, Arrays.asList(arguments));
    }

    static CodeBlock call(String word, List<CodeBlock> arguments) {
        return CodeBlock.of("$L($L)", word, CodeBlock.join(arguments, ", "));
    }

    static CodeBlock call(String word, OptionalInt argument) {
        return argument.isPresent() ? call(word, CodeBlock.of("$L", argument.getAsInt())) : call(word);
    }

    /** The value with a modifier behind it. */
    static CodeBlock with(CodeBlock value, String word, CodeBlock... arguments) {
        return CodeBlock.of("$L.$L", value, call(word, arguments));
    }

    static List<CodeBlock> and(List<CodeBlock> first, List<CodeBlock> more) {
        List<CodeBlock> all = new ArrayList<>(first);
        all.addAll(more);
        return all;
    }
}
