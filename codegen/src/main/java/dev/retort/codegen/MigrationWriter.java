package dev.retort.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Writes migration classes. The class compiles whatever the texts in it hold, and recording it gives the operations it was
 * written from, once names that follow the convention are filled in.
 */
public final class MigrationWriter {
    private static final int WIDTH = 120;
    private static final String API = "dev.retort.migration";
    private static final ClassName MIGRATION = ClassName.get(API, "Migration");
    private static final ClassName OPERATIONS = ClassName.get(API, "Operations");
    private static final ClassName REVISION = ClassName.get(API, "Revision");

    /** Documentation of one line, as the Java writer spreads it over three. */
    private static final Pattern SPREAD = Pattern.compile("(?m)^/\\*\\*\\n \\* (.*)\\n \\*/$");

    private MigrationWriter() {}

    /**
     * The source of a migration class, with {@code \n} as line end.
     *
     * @throws IllegalArgumentException when an operation has no source, such as Java code
     */
    public static String write(MigrationSource source) {
        ClassBody body = new ClassBody();
        MethodSpec upgrade = method("upgrade", body.body(Lines.of(source.upgrade())));
        MethodSpec downgrade = method("downgrade", body.body(Lines.of(source.downgrade())));
        TypeSpec.Builder type = TypeSpec.classBuilder(source.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(AnnotationSpec.builder(REVISION)
                        .addMember("value", "$L", elements(source))
                        .build())
                .addSuperinterface(MIGRATION)
                .addMethod(upgrade)
                .addMethod(downgrade)
                .addMethods(body.methods())
                .addTypes(body.nestedClasses());
        if (!source.message().isBlank()) {
            type.addJavadoc("$L", String.join("\n", CommentText.documentation(source.message())));
        }
        if (!source.remarks().isEmpty()) {
            type.addJavadoc("$L", remarks(source.remarks()));
        }
        String file = JavaFile.builder(source.packageName(), type.build())
                .indent("  ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        String head = "\npublic final class " + source.className() + " implements Migration {\n";
        return SPREAD.matcher(file.replace(head, head + "\n")).replaceFirst("/** $1 */");
    }

    private static String remarks(List<String> remarks) {
        StringBuilder text = new StringBuilder(
                "\n\n<p>The database it was read from holds more, which this class does not make:\n<ul>\n");
        for (String remark : remarks) {
            text.append("  <li>")
                    .append(String.join("\n      ", CommentText.documentation(remark)))
                    .append('\n');
        }
        return text.append("</ul>").toString();
    }

    /** The call that records an operation, on one line and without a semicolon: {@code op.dropTable("customer")}. */
    public static String call(Operation operation) {
        return OperationCode.of(operation)
                .code()
                .toString()
                .replaceAll("\\s*\\n\\s*", " ")
                .replace("( ", "(");
    }

    private static MethodSpec method(String name, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(OPERATIONS, "op")
                .addCode(body)
                .build();
    }

    /** The elements of the annotation: on one line where they fit, else one on each. */
    private static String elements(MigrationSource source) {
        List<String> elements = new ArrayList<>();
        elements.add("id = " + StringText.literal(source.id()));
        add(elements, "follows", source.follows());
        if (!source.message().isBlank()) {
            elements.add("message = " + StringText.literal(source.message()));
        }
        add(elements, "labels", source.labels());
        add(elements, "dependsOn", source.dependsOn());
        String oneLine = String.join(", ", elements);
        return oneLine.length() + "@Revision()".length() <= WIDTH ? oneLine : "\n" + String.join(",\n", elements);
    }

    private static void add(List<String> elements, String name, List<String> values) {
        List<String> literals = values.stream().map(StringText::literal).toList();
        if (literals.size() == 1) {
            elements.add(name + " = " + literals.get(0));
        } else if (!literals.isEmpty()) {
            elements.add(name + " = {" + String.join(", ", literals) + "}");
        }
    }
}
