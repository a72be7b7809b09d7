package dev.retort.migration;

import dev.retort.schema.ObjectName;
import java.util.List;

record ForeignKeyColumnsElement(List<String> columns) implements ForeignKeyColumns {
    @Override
    public ForeignKey references(String table, String column, String... more) {
        ObjectName referenced = ObjectName.parse(Arguments.given("references", "the table", table));
        List<String> referencedColumns = Arguments.all("references", "a column", column, more);
        return new ForeignKeyElement(dev.retort.schema.ForeignKey.of(columns, referenced, referencedColumns));
    }
}
