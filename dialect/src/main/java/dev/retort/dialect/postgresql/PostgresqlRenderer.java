package dev.retort.dialect.postgresql;

import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Step;
import dev.retort.operation.Operation;
import java.util.List;

final class PostgresqlRenderer {
    private PostgresqlRenderer() {}

    static List<Step> render(PostgresqlDialect dialect, List<Operation> operations, LiveCatalog catalog) {
        if (operations.isEmpty()) {
            return List.of();
        }
        throw new UnsupportedOperationException(dialect + " " + operations + " " + catalog);
    }
}
