package dev.retort.cli.rehearsal;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A schema of two tables with a little of everything that most models have, and the statements that make it on SQLite. */
final class Example {
    static final List<String> ON_SQLITE = List.of(
            "CREATE TABLE \"first\" (\"id\" integer PRIMARY KEY AUTOINCREMENT,"
                    + " \"name\" varchar(9) NOT NULL DEFAULT 'a',"
                    + " \"kind\" varchar(9) CHECK (\"kind\" IN ('A', 'B')),"
                    + " \"made\" timestamp,"
                    + " UNIQUE (\"name\"), CHECK (length(name) > 0))",
            "CREATE TABLE \"second\" (\"id\" bigint NOT NULL, PRIMARY KEY (\"id\"),"
                    + " FOREIGN KEY (\"id\") REFERENCES \"first\" (\"id\"))",
            "CREATE INDEX \"first_kind\" ON \"first\" (\"kind\")");

    private static final ObjectName FIRST = ObjectName.of("first");

    private Example() {}

    /** The schema; each call builds it anew, so that what is compared is never the same object. */
    static Schema schema() {
        return Schema.of(List.of(first(), second()));
    }

    private static Table first() {
        return Table.of(
                        FIRST,
                        List.of(
                                Column.of("id", new ColumnType.BigInt())
                                        .withGeneration(Optional.of(Generation.Identity.byDefault())),
                                Column.of("name", new ColumnType.Varchar(9))
                                        .notNull()
                                        .withDefault(Optional.of(new Literal.Text("a"))),
                                Column.of("kind", new ColumnType.Varchar(9))
                                        .withAllowedValues(Optional.of(AllowedValues.of(List.of("A", "B")))),
                                Column.of("made", new ColumnType.Timestamp(OptionalInt.empty()))))
                .withPrimaryKey(Optional.of(PrimaryKey.of("id")))
                .withUniques(List.of(Unique.of("name")))
                .withChecks(List.of(Check.of("length(name) > 0")))
                .withIndexes(List.of(Index.of(IndexPart.column("kind"))));
    }

    private static Table second() {
        return Table.of(ObjectName.of("second"), List.of(Column.of("id", new ColumnType.BigInt())))
                .withPrimaryKey(Optional.of(PrimaryKey.of("id")))
                .withForeignKeys(List.of(ForeignKey.of(List.of("id"), FIRST, List.of("id"))));
    }
}
