package dev.retort.dialect.sqlite;

import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Deferral;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The part of a portable record that SQLite stores. What it has no place for (comments, included columns, the method of an
 * index, where an index puts nulls, collations it does not know, the deferral of a unique constraint) is left out; what it
 * stores in another form is in that form.
 */
record SqliteStorage(Function<ObjectName, Optional<EnumType>> enums) {
    static final String NEXT_VALUE = "next_val";

    private static final Set<String> COLLATIONS = Set.of("BINARY", "NOCASE", "RTRIM");

    /**
     * The table as SQLite stores it.
     *
     * @throws UnsupportedSchemaException when the table is in a schema or numbers rows in a way that SQLite cannot
     */
    Table table(Table table) {
        SqliteNames.plain(table.name());
        table.foreignKeys().forEach(key -> SqliteNames.plain(key.referencedTable()));
        SqliteNames.requireDistinct(
                "columns of " + table.name(),
                table.columns().stream().map(Column::name).toList());
        return new Table(
                table.name(),
                table.columns().stream()
                        .map(column -> column(table.name(), column, table.primaryKey()))
                        .map(column -> numbered(column, table.primaryKey()))
                        .toList(),
                table.primaryKey(),
                table.uniques().stream().map(SqliteStorage::unique).toList(),
                table.foreignKeys(),
                table.checks(),
                table.indexes().stream().map(SqliteStorage::index).toList(),
                Optional.empty(),
                table.seedRows());
    }

    /** A column of a table that has this primary key; an identity is told by its type alone. */
    Column column(ObjectName table, Column column, Optional<PrimaryKey> key) {
        Column plain = named(column)
                .withComment(Optional.empty())
                .withCollation(column.collation().filter(SqliteStorage::knows));
        if (column.identity().isEmpty()) {
            return plain;
        }
        if (key.filter(it -> it.columns().equals(List.of(column.name()))).isEmpty()) {
            throw new UnsupportedSchemaException("SQLite numbers only a column that is the primary key by itself, and "
                    + table + "." + column.name() + " is not; give it its numbers from the application");
        }
        return plain.withType(new ColumnType.Int()).withGeneration(Optional.empty());
    }

    /** SQLite numbers every column that is declared as INTEGER and the primary key by itself, asked to or not. */
    private static Column numbered(Column column, Optional<PrimaryKey> key) {
        boolean alias = column.type().equals(new ColumnType.Int())
                && column.defaultValue().isEmpty()
                && column.generation().isEmpty()
                && key.filter(it -> it.columns().equals(List.of(column.name()))).isPresent();
        return alias ? column.withGeneration(Optional.of(Generation.Identity.byDefault())) : column;
    }

    /** A sequence is a table with one row, which holds the number that comes next. */
    static Table sequence(Sequence sequence) {
        SqliteNames.plain(sequence.name());
        return Table.of(sequence.name(), List.of(Column.of(NEXT_VALUE, new ColumnType.BigInt())));
    }

    static Unique unique(Unique unique) {
        return unique.withNullsNotDistinct(false).withDeferral(Deferral.NOT_DEFERRABLE);
    }

    static Index index(Index index) {
        return new Index(
                index.name(),
                index.parts().stream().map(SqliteStorage::part).toList(),
                index.unique(),
                index.where(),
                List.of(),
                Optional.empty(),
                false,
                Collections.emptySortedMap(),
                Optional.empty());
    }

    static boolean knows(String collation) {
        return COLLATIONS.contains(collation.toUpperCase(Locale.ROOT));
    }

    private static IndexPart part(IndexPart part) {
        return new IndexPart(
                part.target(),
                part.descending(),
                Optional.empty(),
                Optional.empty(),
                part.collation().filter(SqliteStorage::knows));
    }

    private Column named(Column column) {
        ColumnType type = SqliteTypes.read(SqliteTypes.text(column.type()));
        if (!(column.type() instanceof ColumnType.EnumReference reference)) {
            return column.withType(type);
        }
        EnumType known = enums.apply(reference.name())
                .orElseThrow(() -> new UnsupportedSchemaException("column " + column.name() + " has the enum type "
                        + reference.name() + ", which no migration creates; create it first: op.createEnum(\""
                        + reference.name() + "\", ...)"));
        Optional<AllowedValues> labels = column.allowedValues().or(() -> Optional.of(known.labels())
                .filter(list -> !list.isEmpty())
                .map(AllowedValues::of));
        return column.withType(type).withAllowedValues(labels);
    }
}
