package dev.retort.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A table with more elements than a method holds: methods of their own make the elements, the call puts them together. */
final class WideTable {
    private static final ClassName ELEMENT = ClassName.get("dev.retort.migration", "TableElement");

    private WideTable() {}

    /** The statement with its elements made by methods that are put into {@code methods}. */
    static Statement narrowed(Statement statement, UnaryOperator<String> numbered, List<MethodSpec> methods) {
        if (!statement.method().equals("createTable")) {
            throw new IllegalArgumentException(
                    "one call of " + statement.method() + " is more than a Java method holds");
        }
        List<CodeBlock> calls = new ArrayList<>();
        for (List<CodeBlock> portion : portions(statement.elements())) {
            String name = numbered.apply("elements");
            calls.add(CodeBlock.of("$L()", name));
            methods.add(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE)
                    .returns(ArrayTypeName.of(ELEMENT))
                    .addCode("return new $T[] {\n$>$L\n$<};\n", ELEMENT, CodeBlock.join(portion, ",\n"))
                    .build());
        }
        CodeBlock all = CodeBlock.of(
                "$T.of($L).flatMap($T::stream).toArray($T[]::new)",
                Stream.class,
                CodeBlock.join(calls, ", "),
                Arrays.class,
                ELEMENT);
        return statement.withElements(List.of(all));
    }

    private static List<List<CodeBlock>> portions(List<CodeBlock> elements) {
        List<List<CodeBlock>> portions = new ArrayList<>();
        int bytes = Chunk.BYTES;
        for (CodeBlock element : elements) {
            int more = Size.bytes(element) + 7;
            if (bytes + more > Chunk.BYTES) {
                portions.add(new ArrayList<>());
                bytes = 0;
            }
            portions.get(portions.size() - 1).add(element);
            bytes += more;
        }
        return portions;
    }
}
