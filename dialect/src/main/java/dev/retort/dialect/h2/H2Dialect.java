package dev.retort.dialect.h2;

import dev.retort.dialect.CanonicalForm;
import dev.retort.dialect.Capabilities;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Lowering;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.TextualForm;
import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * H2 at one version.
 *
 * @param names how its catalogue holds names
 */
public record H2Dialect(ServerVersion version, H2Names names) implements Dialect {
    private static final int IDENTIFIER_BYTES = 256;

    /** H2 with the settings it has when none is given. */
    public H2Dialect(ServerVersion version) {
        this(version, H2Names.USUAL);
    }

    @Override
    public DatabaseKind database() {
        return DatabaseKind.H2;
    }

    @Override
    public Capabilities capabilities() {
        boolean nullsNotDistinct = version.atLeast(2, 2);
        return new Capabilities(
                true, true, false, true, false, false, nullsNotDistinct, true, true, false, false, IDENTIFIER_BYTES);
    }

    @Override
    public String quoted(String name) {
        return SqlQuotes.name(names.stored(name));
    }

    @Override
    public String quoted(ObjectName name) {
        return name.schema().map(schema -> quoted(schema) + ".").orElse("") + quoted(name.name());
    }

    @Override
    public String stored(String name) {
        return names.stored(name);
    }

    @Override
    public String read(String stored) {
        return names.normal(stored);
    }

    @Override
    public String typeText(ColumnType type) {
        return H2Types.text(type);
    }

    /** The type without references to named types, which the catalogue knows. */
    public ColumnType lowered(ColumnType type, LiveCatalog catalog) {
        return EnumLabels.lowered(type, catalog::enumType);
    }

    /** The labels of a type that lists them, {@code enum ('A', 'B')}. */
    public Optional<List<String>> labels(ColumnType type) {
        return EnumLabels.labels(type);
    }

    @Override
    public ColumnType readType(String catalogText, Set<ObjectName> enums) {
        return H2Types.read(catalogText);
    }

    @Override
    public String literal(Literal literal) {
        return H2Values.literal(literal);
    }

    @Override
    public String expression(SqlExpression expression) {
        return H2Values.expression(expression, this::quoted);
    }

    @Override
    public List<Step> render(List<Operation> operations, LiveCatalog catalog) {
        return H2Renderer.render(this, operations, catalog);
    }

    @Override
    public Lowering lowering() {
        return new H2Lowering(this);
    }

    @Override
    public CanonicalForm textualForm() {
        return new TextualForm(this, IndexPart.Nulls.FIRST, H2Types::withoutDefaultPrecision);
    }
}
