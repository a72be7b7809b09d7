package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements in their order; those for one database stand together in a block of their own. */
final class OneDatabase {
    private OneDatabase() {}

    static CodeBlock apart(List<Line> lines) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (!open.isEmpty() && !open.get(0).only().equals(line.only())) {
                code.add(together(open));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        return code.add(together(open)).build();
    }

    /** Lines that are all for the same. */
    private static CodeBlock together(List<Line> lines) {
        CodeBlock.Builder inside = CodeBlock.builder();
        lines.forEach(line -> inside.add(line.code()));
        Optional<DatabaseKind> only =
                lines.isEmpty() ? Optional.empty() : lines.get(0).only();
        return only.map(database -> block(database, lines, inside.build())).orElseGet(inside::build);
    }

    private static CodeBlock block(DatabaseKind database, List<Line> lines, CodeBlock inside) {
        Line first = lines.get(0);
        if (lines.size() == 1 && first.comments().isEmpty() && first.hazards().isEmpty()) {
            return CodeBlock.of(
                    "$[op.onlyOn($L, () -> $L);$]\n",
                    database.name(),
                    first.statement().code());
        }
        return CodeBlock.builder()
                .add("op.onlyOn($L, () -> {\n$>", database.name())
                .add(inside)
                .add("$<});\n")
                .build();
    }
}
