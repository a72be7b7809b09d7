package dev.retort.differ;

import dev.retort.operation.InsertRows;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SeedRow;
import dev.retort.schema.SeedRow.Cell;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the rows that must be there from the start and are not. Rows that are there are the application's. */
final class SeedRowDiffer {
    private SeedRowDiffer() {}

    static List<InsertRows> missing(ObjectName table, List<SeedRow> present, List<SeedRow> asked) {
        Map<List<String>, List<List<Literal>>> rows = new LinkedHashMap<>();
        for (SeedRow wanted : asked) {
            if (present.stream().noneMatch(wanted::isFoundIn)) {
                List<Cell> cells = wanted.initial();
                rows.computeIfAbsent(cells.stream().map(Cell::column).toList(), columns -> new ArrayList<>())
                        .add(cells.stream().map(Cell::value).toList());
            }
        }
        List<InsertRows> inserts = new ArrayList<>();
        rows.forEach((columns, values) -> inserts.add(new InsertRows(table, columns, values)));
        return inserts;
    }

    /** Creating a table does not write rows; they are an operation of their own. */
    static Table withoutRows(Table table) {
        return table.seedRows().isEmpty() ? table : table.withSeedRows(List.of());
    }
}
