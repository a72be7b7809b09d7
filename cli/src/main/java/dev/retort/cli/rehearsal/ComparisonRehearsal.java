package dev.retort.cli.rehearsal;

import dev.retort.cli.connection.Connections;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.differ.DifferRequest;
import dev.retort.differ.SchemaDiffer;
import dev.retort.differ.form.Compared;
import dev.retort.differ.form.KnownSpelling;
import dev.retort.introspector.CatalogReaders;
import dev.retort.introspector.CatalogRequest;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A comparison of the example with itself. */
final class ComparisonRehearsal {
    private final Dialect dialect;

    private ComparisonRehearsal(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Compares as it would be done on a database of this kind; on SQLite with one in memory. */
    static void on(DatabaseKind kind) throws SQLException {
        ComparisonRehearsal rehearsal = new ComparisonRehearsal(Dialects.of(kind, Dialects.oldestSupported(kind)));
        rehearsal.compare(kind == DatabaseKind.SQLITE ? stored() : Example.schema());
    }

    private static Schema stored() throws SQLException {
        try (Connection connection = Connections.toSqliteInMemory()) {
            try (Statement statement = connection.createStatement()) {
                for (String sql : Example.ON_SQLITE) {
                    statement.execute(sql);
                }
            }
            return CatalogReaders.forConnection(connection)
                    .read(connection, CatalogRequest.EVERYTHING)
                    .schema();
        }
    }

    private void compare(Schema stored) {
        Compared known = compared(Example.schema());
        Compared desired = compared(Example.schema());
        Compared live = compared(dialect.lowering().raise(stored, desired.original(), known.original()));
        Schema written = KnownSpelling.of(live, known);
        SchemaDiffer.difference(
                new Pair<>(new Compared(written, live.canonical()), desired),
                DifferRequest.of(known.original(), dialect.capabilities()));
    }

    private Compared compared(Schema schema) {
        return new Compared(schema, dialect.textualForm().canonical(schema));
    }
}
