package dev.retort.codegen;

import dev.retort.dialect.hazard.Hazards;
import dev.retort.operation.CreateTable;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The statements of a body, each with its hazards. A table made in the same body holds no rows yet. */
final class Lines {
    private final Set<ObjectName> created = new LinkedHashSet<>();
    private final List<Line> lines = new ArrayList<>();

    private Lines() {}

    static List<Line> of(List<SourceLine> body) {
        Lines lines = new Lines();
        body.forEach(lines::add);
        return lines.lines;
    }

    private void add(SourceLine source) {
        List<String> comments = source.comments();
        for (Operation operation : written(source.operation())) {
            Statement statement = OperationCode.of(operation);
            if (saysSomething(statement)) {
                lines.add(new Line(comments, statement, Hazards.of(operation, created), source.only()));
                comments = List.of();
            }
            if (operation instanceof CreateTable create) {
                created.add(create.table().name());
            }
        }
    }

    /** The operations an operation is written as: rows are written in portions, and apart from their new table. */
    private static List<Operation> written(Operation operation) {
        List<Operation> written = new ArrayList<>();
        if (operation instanceof InsertRows insert) {
            written.addAll(RowCode.portions(insert));
        } else {
            written.add(operation);
        }
        if (operation instanceof CreateTable create) {
            written.addAll(RowCode.seeds(create.table()));
        }
        return written;
    }

    private static boolean saysSomething(Statement statement) {
        boolean alters =
                statement.method().equals("alterColumn") || statement.method().equals("alterSequence");
        return !(alters && statement.elements().isEmpty());
    }
}
