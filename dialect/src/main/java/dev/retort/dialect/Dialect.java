package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Set;

/** One database at one version: how it spells things, what it stores of a schema, and how it makes a change. */
public interface Dialect {
    DatabaseKind database();

    ServerVersion version();

    Capabilities capabilities();

    /** The identifier as it must stand in SQL so that it means exactly {@code name}; always quoted. */
    String quoted(String name);

    String quoted(ObjectName name);

    /** The name as the catalogue of this database holds it. */
    default String stored(String name) {
        return name;
    }

    /** The name that the catalogue of this database holds in this way; the reverse of {@link #stored}. */
    default String read(String stored) {
        return stored;
    }

    /** The type as it stands in a column definition of this database. */
    String typeText(ColumnType type);

    /** The type that a catalogue text of this database means; text without a portable meaning is a native type. */
    default ColumnType readType(String catalogText) {
        return readType(catalogText, Set.of());
    }

    /**
     * As {@link #readType(String)}, where {@code enums} are the named enum types there are: only with them can a name be
     * told to be one.
     */
    ColumnType readType(String catalogText, Set<ObjectName> enums);

    String literal(Literal literal);

    String expression(SqlExpression expression);

    /** A literal or an expression, spelled for this database. */
    default String value(Value value) {
        return value instanceof Literal literal ? literal(literal) : expression((SqlExpression) value);
    }

    /**
     * The steps that carry out operations, in order. Operations on one table may share a step; each step names the
     * operation it came from.
     */
    List<Step> render(List<Operation> operations, LiveCatalog catalog);

    /** As {@link #render(List, LiveCatalog)}, for operations that are not the first of their revision. */
    default List<Step> render(RanBefore before, List<Operation> operations, LiveCatalog catalog) {
        return render(operations, catalog);
    }

    /**
     * Whether foreign keys must not be enforced while these operations run. Where it is so, the connection turns them off
     * before its transaction begins, compares the violations before and after, and turns them on again whatever happened.
     */
    default boolean suspendsForeignKeys(List<Operation> operations) {
        return false;
    }

    /** What this database stores of a schema that is written for all databases, and back. */
    Lowering lowering();

    /** The normal form of types and SQL texts that can be told without asking a server. */
    CanonicalForm textualForm();
}
