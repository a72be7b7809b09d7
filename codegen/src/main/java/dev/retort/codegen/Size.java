package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;

/** How much room code takes: on a line, in the byte code of a method, in the constants of a class. */
final class Size {
    private static final Pattern PACKAGES = Pattern.compile("java\\.(?:time|util|math)\\.");

    private Size() {}

    /** Characters on a line, with types imported. */
    static int width(CodeBlock code) {
        return PACKAGES.matcher(code.toString()).replaceAll("").length();
    }

    /**
     * Bytes of a method, rather too many than too few. A call takes up to six with its receiver, an element of an array
     * seven, a constant three.
     */
    static int bytes(CodeBlock code) {
        String text = code.toString();
        return 7 * count(text, '(') + 7 * count(text, ',') + 3 * strings(text);
    }

    /** Text constants of a class; each takes two of its 65,535 places. */
    static int strings(CodeBlock code) {
        return strings(code.toString());
    }

    private static int strings(String text) {
        return count(text, '"') / 2;
    }

    private static int count(String text, char character) {
        return (int) text.chars().filter(each -> each == character).count();
    }
}
