package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A call on {@code op}: the names stand behind the method, each element on a line of its own where the whole does not fit
 * into one, or always where {@code alwaysBroken}.
 */
record Statement(String method, List<CodeBlock> names, List<CodeBlock> elements, boolean alwaysBroken) {
    private static final int WIDTH = 120;
    private static final int INDENTATION = 4;

    Statement {
        names = List.copyOf(names);
        elements = List.copyOf(elements);
    }

    CodeBlock code() {
        CodeBlock oneLine = CodeBlock.of("op.$L", Words.call(method, Words.and(names, elements)));
        if (elements.isEmpty() || (!alwaysBroken && Size.width(oneLine) + INDENTATION < WIDTH)) {
            return oneLine;
        }
        return CodeBlock.of("op.$L($L,\n$L)", method, CodeBlock.join(names, ", "), CodeBlock.join(elements, ",\n"));
    }

    Statement withElements(List<CodeBlock> others) {
        return new Statement(method, names, others, alwaysBroken);
    }
}
