package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.Generation;
import dev.retort.schema.SequenceOptions;

/** A column as it stands in CREATE TABLE and behind ADD COLUMN, without its allowed values and its comment. */
public final class ColumnClause {
    private final Dialect dialect;
    private final boolean saysStored;

    public ColumnClause(Dialect dialect) {
        this(dialect, true);
    }

    /** @param saysStored whether the database has words for a generated column being stored or not */
    public ColumnClause(Dialect dialect, boolean saysStored) {
        this.dialect = dialect;
        this.saysStored = saysStored;
    }

    /** {@code "name" type COLLATE "c" DEFAULT x NOT NULL}, of these what the column has. */
    public String of(Column column) {
        return dialect.quoted(column.name()) + " " + dialect.typeText(column.type()) + collation(column)
                + column.generation().map(this::generation).orElse("")
                + column.defaultValue()
                        .map(value -> " DEFAULT " + dialect.value(value))
                        .orElse("")
                + (column.nullable() ? "" : " NOT NULL");
    }

    /** {@code  COLLATE "c"} with a space in front, or nothing. */
    public String collation(Column column) {
        return column.collation()
                .map(name -> " COLLATE " + dialect.quoted(name))
                .orElse("");
    }

    /** How the database produces the values, with a space in front; a serial column is told as an identity. */
    public String generation(Generation generation) {
        if (generation instanceof Generation.Computed computed) {
            String expression = computed.expression().on(dialect.database());
            String storage = computed.stored() ? " STORED" : " VIRTUAL";
            return " GENERATED ALWAYS AS (" + expression + ")" + (saysStored ? storage : "");
        } else if (generation instanceof Generation.Identity identity) {
            String mode = identity.mode() == Generation.Identity.Mode.ALWAYS ? "ALWAYS" : "BY DEFAULT";
            return " GENERATED " + mode + " AS IDENTITY" + options(identity.options());
        }
        throw new IllegalStateException("generations are sealed");
    }

    private static String options(SequenceOptions options) {
        String text = SequenceClause.of(options);
        return text.isEmpty() ? "" : " (" + text.strip() + ")";
    }
}
