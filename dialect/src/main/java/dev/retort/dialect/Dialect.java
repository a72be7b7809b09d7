package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import java.util.List;

/** One database at one version: how it spells things, what it stores of a schema, and how it makes a change. */
public interface Dialect {
    DatabaseKind database();

    ServerVersion version();

    Capabilities capabilities();

    /** The identifier as it must stand in SQL so that it means exactly {@code name}; always quoted. */
    String quoted(String name);

    String quoted(ObjectName name);

    /** The type as it stands in a column definition of this database. */
    String typeText(ColumnType type);

    /** The type that a catalogue text of this database means; text without a portable meaning is a native type. */
    ColumnType readType(String catalogText);

    String literal(Literal literal);

    String expression(SqlExpression expression);

    /**
     * The steps that carry out operations, in order. Operations on one table may share a step; each step names the
     * operation it came from.
     */
    List<Step> render(List<Operation> operations, LiveCatalog catalog);

    /** What this database stores of a schema that is written for all databases, and back. */
    Lowering lowering();

    /** The normal form of types and SQL texts that can be told without asking a server. */
    CanonicalForm textualForm();
}
