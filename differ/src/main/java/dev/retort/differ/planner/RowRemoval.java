package dev.retort.differ.planner;

import dev.retort.operation.ExecuteSql;
import dev.retort.operation.InsertRows;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SeedRow;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deletes inserted rows again. They are found by the columns of their key, because the application changes the others. */
final class RowRemoval {
    private final Map<ObjectName, Table> desired = new HashMap<>();

    RowRemoval(Schema desired) {
        desired.tables().forEach(table -> this.desired.put(table.name(), table));
    }

    List<ExecuteSql> of(InsertRows insert) {
        Set<String> keys = keys(insert);
        List<ExecuteSql> deletes = new ArrayList<>();
        for (List<Literal> row : insert.rows()) {
            List<String> conditions = new ArrayList<>();
            List<Literal> values = new ArrayList<>();
            for (int place = 0; place < row.size(); place++) {
                String column = insert.columns().get(place);
                Literal value = row.get(place);
                if (!keys.isEmpty() && !keys.contains(column)) {
                    continue;
                }
                boolean isNull = value instanceof Literal.Null;
                conditions.add(quoted(column) + (isNull ? " IS NULL" : " = ?"));
                if (!isNull) {
                    values.add(value);
                }
            }
            String table =
                    insert.table().schema().map(schema -> quoted(schema) + ".").orElse("")
                            + quoted(insert.table().name());
            deletes.add(new ExecuteSql(
                    SqlText.of("DELETE FROM " + table + " WHERE " + String.join(" AND ", conditions)), values));
        }
        return deletes;
    }

    private Set<String> keys(InsertRows insert) {
        Set<String> keys = new LinkedHashSet<>();
        Table table = desired.get(insert.table());
        if (table != null) {
            table.seedRows()
                    .forEach(row -> row.key().stream().map(SeedRow.Cell::column).forEach(keys::add));
            keys.retainAll(insert.columns());
        }
        return keys;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
