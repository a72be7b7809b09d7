package dev.retort.dialect;

import dev.retort.dialect.token.EnclosedText;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import java.util.stream.Collectors;

/** The statement that makes an index. */
public final class IndexClause {
    private final Dialect dialect;

    public IndexClause(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * {@code CREATE UNIQUE INDEX CONCURRENTLY "name" ON "table" USING gin (...) INCLUDE (...) WHERE ...}, of these what the
     * index has. {@code concurrently} is left out where the database knows no such thing.
     *
     * @throws UnsupportedSchemaException when nulls count as equal and the database cannot do that
     */
    public String create(ObjectName table, Index index, boolean concurrently) {
        Capabilities capabilities = dialect.capabilities();
        if (index.nullsNotDistinct() && !capabilities.nullsNotDistinct()) {
            throw new UnsupportedSchemaException("the index " + ConstraintNames.of(table, index) + " of " + table
                    + " counts nulls as equal, which " + dialect.database().product() + " " + dialect.version()
                    + " cannot; leave out nullsNotDistinct()");
        }
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX "
                + (concurrently && capabilities.concurrentIndexes() ? "CONCURRENTLY " : "")
                + dialect.quoted(ConstraintNames.of(table, index)) + " ON " + dialect.quoted(table)
                + index.method()
                        .map(method -> " USING " + dialect.quoted(method))
                        .orElse("")
                + index.parts().stream().map(this::part).collect(Collectors.joining(", ", " (", ")"))
                + include(index, capabilities)
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + parameters(index)
                + index.where()
                        .map(where -> " WHERE " + where.on(dialect.database()))
                        .orElse("");
    }

    /** One sort key as it stands between the parentheses. An operator class, which can have a schema and parameters, is text. */
    public String part(IndexPart part) {
        return target(part.target())
                + part.collation()
                        .map(name -> " COLLATE " + dialect.quoted(name))
                        .orElse("")
                + part.operatorClass().map(name -> " " + name).orElse("")
                + (part.descending() ? " DESC" : "")
                + part.nulls().map(nulls -> " NULLS " + nulls.name()).orElse("");
    }

    private String target(IndexPart.Target target) {
        if (target instanceof IndexPart.Target.OfColumn column) {
            return dialect.quoted(column.column());
        } else if (target instanceof IndexPart.Target.OfExpression expression) {
            return expression(expression.expression().on(dialect.database()));
        }
        throw new IllegalStateException("targets are sealed");
    }

    /** SQLite keeps the text as it is written and asks for no parentheses; others ask for them round what is no call. */
    private String expression(String text) {
        boolean asItIs = dialect.database() == DatabaseKind.SQLITE || EnclosedText.isEnclosed(text, dialect.database());
        return asItIs ? text : "(" + text + ")";
    }

    private String include(Index index, Capabilities capabilities) {
        boolean stored = !index.include().isEmpty() && capabilities.includedIndexColumns();
        return stored ? " INCLUDE " + new ConstraintClause(dialect).columns(index.include()) : "";
    }

    private static String parameters(Index index) {
        return index.parameters().isEmpty()
                ? ""
                : index.parameters().entrySet().stream()
                        .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                        .collect(Collectors.joining(", ", " WITH (", ")"));
    }
}
