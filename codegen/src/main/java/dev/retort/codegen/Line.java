package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** A statement with the comments above it and the hazards behind it. */
record Line(List<String> comments, Statement statement, List<String> hazards) {
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
        return new Line(List.of(), statement, hazards);
    }

    Line with(Statement other) {
        return new Line(comments, other, hazards);
    }

    int bytes() {
        return Size.bytes(statement.code());
    }
}
