package dev.retort.dialect.sqlite;

import dev.retort.dialect.CanonicalForm;
import dev.retort.dialect.Capabilities;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Lowering;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import java.util.List;
import java.util.Set;

/** SQLite at one version of the library. */
public record SqliteDialect(ServerVersion version) implements Dialect {
    @Override
    public DatabaseKind database() {
        return DatabaseKind.SQLITE;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(
                false, false, false, false, false, false, false, false, false, true, false, Integer.MAX_VALUE);
    }

    @Override
    public String quoted(String name) {
        return SqlQuotes.name(name);
    }

    /**
     * The name of a table, always in double quotes.
     *
     * @throws UnsupportedSchemaException for a name in a schema, which SQLite does not have
     */
    @Override
    public String quoted(ObjectName name) {
        return SqlQuotes.name(SqliteNames.plain(name));
    }

    @Override
    public String typeText(ColumnType type) {
        return SqliteTypes.text(type);
    }

    @Override
    public ColumnType readType(String catalogText, Set<ObjectName> enums) {
        return SqliteTypes.read(catalogText);
    }

    @Override
    public String literal(Literal literal) {
        return SqliteValues.literal(literal);
    }

    @Override
    public String expression(SqlExpression expression) {
        return SqliteValues.expression(expression);
    }

    @Override
    public List<Step> render(List<Operation> operations, LiveCatalog catalog) {
        return SqliteRenderer.render(this, operations, catalog);
    }

    @Override
    public boolean suspendsForeignKeys(List<Operation> operations) {
        return operations.stream().anyMatch(RebuildingOperations::contains);
    }

    @Override
    public Lowering lowering() {
        return new SqliteLowering(this);
    }

    @Override
    public CanonicalForm textualForm() {
        return new SqliteTextualForm(this);
    }
}
