package dev.retort.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** The methods of a migration class beside its two bodies, and the nested classes for what one class cannot hold. */
final class ClassBody {
    /** Each text takes two of the 65,535 constants of a class; calls and their types take some as well. */
    private static final int STRINGS = 12_000;

    private static final ClassName OPERATIONS = ClassName.get("dev.retort.migration", "Operations");
    private static final ClassName DDL = ClassName.get("dev.retort.migration", "Ddl");

    private final List<MethodSpec> methods = new ArrayList<>();
    private final List<List<MethodSpec>> parts = new ArrayList<>();
    private final Map<String, Integer> numbers = new TreeMap<>();
    private int strings;

    /** The body of upgrade or downgrade; what does not fit into it becomes methods. */
    CodeBlock body(List<Line> lines) {
        if (Chunk.fitsIntoOne(lines)) {
            lines.forEach(line -> strings += Size.strings(line.statement().code()));
            return code(lines);
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        for (Chunk chunk : Chunk.cut(lines)) {
            List<Line> inside = new ArrayList<>(chunk.lines());
            calls.add(inside.get(0).above());
            inside.set(0, inside.get(0).withoutComments());
            calls.add("$L\n", call(chunk.name(), inside));
        }
        return calls.build();
    }

    List<MethodSpec> methods() {
        return methods;
    }

    List<TypeSpec> nestedClasses() {
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            types.add(TypeSpec.classBuilder(partName(i + 1))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addSuperinterface(DDL)
                    .addMethods(parts.get(i))
                    .build());
        }
        return types;
    }

    private CodeBlock call(String name, List<Line> lines) {
        String method = numbered(name);
        List<MethodSpec> added = new ArrayList<>();
        List<Line> fitting = lines.stream()
                .map(line -> line.bytes() <= Chunk.BYTES
                        ? line
                        : line.with(WideTable.narrowed(line.statement(), this::numbered, added)))
                .toList();
        boolean nested = place(lines);
        MethodSpec.Builder body =
                MethodSpec.methodBuilder(method).addParameter(OPERATIONS, "op").addCode(code(fitting));
        added.add(0, nested ? body.build() : body.addModifiers(Modifier.PRIVATE).build());
        (nested ? parts.get(parts.size() - 1) : methods).addAll(added);
        return nested
                ? CodeBlock.of("new $L().$L(op);", partName(parts.size()), method)
                : CodeBlock.of("$L(op);", method);
    }

    /** Whether the lines go into a nested class, beginning a new one where the last is full. */
    private boolean place(List<Line> lines) {
        int more = lines.stream()
                .mapToInt(line -> Size.strings(line.statement().code()))
                .sum();
        boolean full = strings + more > STRINGS && strings > 0;
        if (full) {
            parts.add(new ArrayList<>());
        }
        strings = full ? more : strings + more;
        return !parts.isEmpty();
    }

    private String numbered(String name) {
        return name + numbers.merge(name, 1, Integer::sum);
    }

    private static CodeBlock code(List<Line> lines) {
        return OneDatabase.apart(lines);
    }

    private static String partName(int number) {
        return "Part" + number;
    }
}
