package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.FillColumn;
import java.util.ArrayList;
import java.util.List;

/** Hand-written SQL as source. */
final class SqlCode {
    private SqlCode() {}

    static Statement of(ExecuteSql operation) {
        if (!operation.sql().variants().isEmpty()) {
            if (!operation.values().isEmpty()) {
                throw new IllegalArgumentException("a statement with variants per database takes no values: "
                        + operation.sql().text());
            }
            return OperationCode.plain("execute", ValueCode.always(operation.sql()));
        }
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$L", StringText.block(operation.sql().text())));
        operation.values().forEach(value -> arguments.add(ValueCode.literal(value)));
        return new Statement("execute", arguments, List.of(), false);
    }

    static List<CodeBlock> filling(FillColumn operation) {
        List<CodeBlock> elements = new ArrayList<>();
        elements.add(ValueCode.sql(operation.value()));
        operation.batchSize().ifPresent(rows -> elements.add(Words.call("inBatchesOf", CodeBlock.of("$L", rows))));
        return elements;
    }
}
