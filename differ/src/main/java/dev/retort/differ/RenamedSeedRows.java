package dev.retort.differ;

import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SeedRow;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows that must be there from the start, in tables that are renamed. A database is searched for them under the names
 * to come, where there is nothing yet; what the revisions inserted under the former names counts instead.
 */
final class RenamedSeedRows {
    private final Schema replayed;
    private final Set<ObjectName> renamed = new HashSet<>();

    RenamedSeedRows(Schema replayed, List<SchemaOperation> renames) {
        this.replayed = replayed;
        for (SchemaOperation rename : renames) {
            if (rename instanceof RenameTable table) {
                renamed.add(table.to());
            } else if (rename instanceof RenameColumn column) {
                renamed.add(column.table());
            }
        }
    }

    Schema in(Schema live) {
        return renamed.isEmpty()
                ? live
                : live.withTables(live.tables().stream().map(this::table).toList());
    }

    private Table table(Table live) {
        if (!renamed.contains(live.name())) {
            return live;
        }
        List<SeedRow> rows = new ArrayList<>(live.seedRows());
        replayed.table(live.name()).ifPresent(made -> rows.addAll(made.seedRows()));
        return live.withSeedRows(rows);
    }
}
