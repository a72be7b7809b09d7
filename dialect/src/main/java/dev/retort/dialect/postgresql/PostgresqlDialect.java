package dev.retort.dialect.postgresql;

import dev.retort.dialect.CanonicalForm;
import dev.retort.dialect.Capabilities;
import dev.retort.dialect.DefaultPrecision;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Lowering;
import dev.retort.dialect.RanBefore;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.TextualForm;
import dev.retort.naming.NameLength;
import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import java.util.List;
import java.util.Set;

/** PostgreSQL at one version. */
public record PostgresqlDialect(ServerVersion version) implements Dialect {
    /** {@code NAMEDATALEN} without the closing zero; the server cuts longer names, in each statement alike. */
    public static final NameLength IDENTIFIER = new NameLength(63);

    @Override
    public DatabaseKind database() {
        return DatabaseKind.POSTGRESQL;
    }

    @Override
    public Capabilities capabilities() {
        boolean nullsNotDistinct = version.atLeast(15, 0);
        return new Capabilities(
                true, true, true, true, true, true, nullsNotDistinct, true, true, false, true, IDENTIFIER.bytes());
    }

    @Override
    public String quoted(String name) {
        return SqlQuotes.name(name);
    }

    @Override
    public String quoted(ObjectName name) {
        return SqlQuotes.name(name);
    }

    @Override
    public String stored(String name) {
        return IDENTIFIER.cut(name);
    }

    @Override
    public String typeText(ColumnType type) {
        return PostgresqlTypes.text(type);
    }

    @Override
    public ColumnType readType(String catalogText, Set<ObjectName> enums) {
        return PostgresqlTypeReader.read(catalogText, enums);
    }

    @Override
    public String literal(Literal literal) {
        return PostgresqlValues.literal(literal);
    }

    @Override
    public String expression(SqlExpression expression) {
        return PostgresqlValues.expression(expression);
    }

    @Override
    public List<Step> render(List<Operation> operations, LiveCatalog catalog) {
        return render(RanBefore.NOTHING, operations, catalog);
    }

    @Override
    public List<Step> render(RanBefore before, List<Operation> operations, LiveCatalog catalog) {
        return PostgresqlRenderer.render(this, before, operations, catalog);
    }

    @Override
    public Lowering lowering() {
        return new PostgresqlLowering(this);
    }

    @Override
    public CanonicalForm textualForm() {
        return new TextualForm(this, IndexPart.Nulls.LAST, DefaultPrecision::leftOut);
    }
}
