package dev.retort.dialect.sqlite;

import dev.retort.dialect.CanonicalForm;
import dev.retort.dialect.DefaultPrecision;
import dev.retort.dialect.TextualForm;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Locale;
import java.util.Optional;

/** The normal form of texts, and of collations, whose names SQLite compares without regard to case. */
record SqliteTextualForm(SqliteDialect dialect) implements CanonicalForm {
    private static final String DEFAULT_COLLATION = "BINARY";

    @Override
    public Schema canonical(Schema original) {
        CanonicalForm texts = new TextualForm(dialect, IndexPart.Nulls.FIRST, DefaultPrecision::leftOut);
        Schema normal = texts.canonical(original);
        return normal.withTables(
                normal.tables().stream().map(SqliteTextualForm::table).toList());
    }

    private static Table table(Table table) {
        return table.withColumns(
                        table.columns().stream().map(SqliteTextualForm::column).toList())
                .withIndexes(
                        table.indexes().stream().map(SqliteTextualForm::index).toList());
    }

    private static Column column(Column column) {
        return column.withCollation(collation(column.collation()));
    }

    private static Index index(Index index) {
        return index.withParts(index.parts().stream()
                .map(part -> part.withCollation(collation(part.collation())))
                .toList());
    }

    private static Optional<String> collation(Optional<String> name) {
        return name.map(it -> SqliteStorage.knows(it) ? it.toUpperCase(Locale.ROOT) : it)
                .filter(it -> !it.equals(DEFAULT_COLLATION));
    }
}
