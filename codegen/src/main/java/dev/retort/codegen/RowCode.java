package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.InsertRows;
import dev.retort.schema.Literal;
import dev.retort.schema.SeedRow;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Rows as source. */
final class RowCode {
    private static final int ROWS = 200;

    private RowCode() {}

    static Statement of(InsertRows operation) {
        return new Statement(
                "bulkInsert",
                List.of(OperationCode.name(operation.table()), Words.call("columns", Words.texts(operation.columns()))),
                operation.rows().stream().map(RowCode::row).toList(),
                operation.rows().size() > 1);
    }

    /** Many rows in several calls: a method holds only so many. */
    static List<InsertRows> portions(InsertRows operation) {
        List<InsertRows> portions = new ArrayList<>();
        for (int from = 0; from < operation.rows().size(); from += ROWS) {
            int to = Math.min(from + ROWS, operation.rows().size());
            portions.add(new InsertRows(
                    operation.table(), operation.columns(), operation.rows().subList(from, to)));
        }
        return portions;
    }

    /** The rows a new table begins with. */
    static List<InsertRows> seeds(Table table) {
        List<InsertRows> inserts = new ArrayList<>();
        for (SeedRow row : table.seedRows()) {
            List<SeedRow.Cell> cells = TableCode.cells(row);
            inserts.add(new InsertRows(
                    table.name(),
                    cells.stream().map(SeedRow.Cell::column).toList(),
                    List.of(cells.stream().map(SeedRow.Cell::value).toList())));
        }
        return inserts;
    }

    private static CodeBlock row(List<Literal> cells) {
        boolean loneNull = cells.size() == 1 && cells.get(0) instanceof Literal.Null;
        return loneNull
                ? CodeBlock.of("row((Object) null)")
                : Words.call("row", cells.stream().map(ValueCode::literal).toList());
    }
}
