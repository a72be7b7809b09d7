package dev.retort.runtime.precondition;

import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.postgresql.LeftoverIndex;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.runtime.execution.MigrationEvent;
import dev.retort.runtime.execution.MigrationListener;
import dev.retort.runtime.preparation.PreparedRevision;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invalid copies of the indexes that a plan drops, or builds beside others: they stay, and somebody should know. */
public final class ReindexLeftovers {
    private final Connection connection;
    private final List<PreparedRevision> plan;

    private record OfTable(ObjectName table, String index) {}

    public ReindexLeftovers(Connection connection, List<PreparedRevision> plan) {
        this.connection = connection;
        this.plan = plan;
    }

    public void tell(MigrationListener listener) throws SQLException {
        List<OfTable> concerned = plan.stream()
                .flatMap(revision -> revision.operations().stream())
                .flatMap(operation -> concerned(operation).stream())
                .distinct()
                .toList();
        if (concerned.isEmpty()) {
            return;
        }
        String query =
                "SELECT CASE WHEN n.nspname = current_schema() THEN NULL ELSE n.nspname END, t.relname, i.relname,"
                        + " pg_catalog.format('%I.%I', n.nspname, i.relname)"
                        + " FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid"
                        + " JOIN pg_catalog.pg_class t ON t.oid = x.indrelid"
                        + " JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace"
                        + " WHERE NOT x.indisvalid AND i.relname ~ ? ORDER BY 4";
        List<MigrationEvent> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, LeftoverIndex.PATTERN);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ObjectName table = new ObjectName(Optional.ofNullable(rows.getString(1)), rows.getString(2));
                    String copy = rows.getString(3);
                    String drop = "DROP INDEX CONCURRENTLY " + rows.getString(4);
                    concerned.stream()
                            .filter(each -> each.table().equals(table) && LeftoverIndex.isOf(each.index(), copy))
                            .map(each -> new MigrationEvent.Leftover(each.index(), copy, drop))
                            .forEach(found::add);
                }
            }
        }
        found.forEach(listener::on);
    }

    private static Optional<OfTable> concerned(Operation operation) {
        if (operation instanceof DropIndex drop) {
            return Optional.of(of(drop.table(), drop.index()));
        }
        return operation instanceof CreateIndex create && create.concurrently()
                ? Optional.of(of(create.table(), create.index()))
                : Optional.empty();
    }

    private static OfTable of(ObjectName table, Index index) {
        return new OfTable(table, ConstraintNames.of(table, index));
    }
}
