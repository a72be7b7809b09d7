package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog;
import dev.retort.operation.Operation;
import java.util.List;

/** What the makers of steps share while one list of operations is rendered. */
record Rendering(
        SqliteDialect dialect,
        DatabasePicture picture,
        SqliteStorage storage,
        TableText texts,
        EnumColumns enums,
        IndexFinder indexes) {
    static Rendering of(SqliteDialect dialect, List<Operation> operations, LiveCatalog catalog) {
        EnumColumns enums = new EnumColumns(catalog, operations);
        SqliteStorage storage = new SqliteStorage(enums::type);
        TableText texts = new TableText(dialect);
        DatabasePicture picture = new DatabasePicture(catalog, texts, storage);
        return new Rendering(dialect, picture, storage, texts, enums, new IndexFinder(catalog));
    }
}
