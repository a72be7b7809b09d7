package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.Optional;

/** A statement with the comments above it and the hazards behind it, for one database or for all. */
record Line(List<String> comments, Statement statement, List<String> hazards, Optional<DatabaseKind> only) {
    Line {
        comments = List.copyOf(comments);
        hazards = List.copyOf(hazards);
    }

    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder().add(above()).add("$[$L;$]", statement.code());
        if (!hazards.isEmpty()) {
            code.add(" // $L", CommentText.line(String.join(", ", hazards)));
        }
        return code.add("\n").build();
    }

    CodeBlock above() {
        CodeBlock.Builder code = CodeBlock.builder();
        comments.forEach(comment -> code.add("// $L\n", CommentText.line(comment)));
        return code.build();
    }

    Line withoutComments() {
        return new Line(List.of(), statement, hazards, only);
    }

    Line with(Statement other) {
        return new Line(comments, other, hazards, only);
    }

    int bytes() {
        return Size.bytes(statement.code());
    }
}
