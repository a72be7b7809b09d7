package dev.retort.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.Step;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.operation.SetComment;
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
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each change of a filled table keeps the rows, and its reverse gives the structure back. */
class SqliteOperationsTest {
    private static final ObjectName BOOK = ObjectName.of("Book order");
    private static final Column ID = Column.of("id", new ColumnType.BigInt())
            .notNull()
            .withGeneration(Optional.of(Generation.Identity.byDefault()));
    private static final Column TITLE =
            Column.of("title", new ColumnType.Varchar(80)).notNull();
    private static final Column PRICE = Column.of("größe", new ColumnType.Numeric(10, 2));
    private static final Column STATUS = Column.of("status", new ColumnType.Varchar(20))
            .withDefault(Optional.of(new Literal.Text("NEW")))
            .withAllowedValues(Optional.of(AllowedValues.of(List.of("NEW", "OLD"))));
    private static final Table TABLE = new Table(
            BOOK,
            List.of(
                    ID,
                    TITLE,
                    PRICE,
                    STATUS,
                    Column.of("group", new ColumnType.Int()),
                    Column.of("plain", new ColumnType.Text())),
            Optional.of(PrimaryKey.of("id")),
            List.of(Unique.of("title").withName(Optional.of("uq"))),
            List.of(ForeignKey.of(List.of("group"), BOOK, List.of("id"))),
            List.of(Check.of("\"größe\" > 0").withName(Optional.of("ck_price"))),
            List.of(
                    Index.of(IndexPart.column("status").withDescending(true), IndexPart.column("group"))
                            .withName(Optional.of("ix_status"))
                            .withWhere(Optional.of(SqlText.of("status <> 'OLD'"))),
                    Index.of(IndexPart.expression(SqlText.of("lower(title)"))).withName(Optional.of("ix_lower"))),
            Optional.of("what people read"),
            List.of());

    static Stream<SchemaOperation> changes() {
        Column column = Column.of("new", new ColumnType.Varchar(10));
        return Stream.of(
                AddColumn.of(BOOK, column),
                AddColumn.of(BOOK, column.notNull().withDefault(Optional.of(new Literal.Text("it's")))),
                AddColumn.of(BOOK, column.withDefault(Optional.of(SqlExpression.written("lower('X')")))),
                AddColumn.of(BOOK, column.withDefault(Optional.of(new SqlExpression.CurrentTimestamp()))),
                AddColumn.of(
                        BOOK,
                        column.withType(new ColumnType.Uuid())
                                .withDefault(Optional.of(new SqlExpression.RandomUuid()))),
                AddColumn.of(BOOK, column.withAllowedValues(Optional.of(AllowedValues.of(List.of("a", "b"))))),
                AddColumn.of(BOOK, computed(column, false)),
                AddColumn.of(BOOK, computed(column, true)),
                new AddColumn(BOOK, column, Optional.empty(), Optional.of("größe")),
                AlterColumn.of(BOOK, PRICE, PRICE.withType(new ColumnType.Varchar(20))),
                AlterColumn.of(BOOK, STATUS, STATUS.notNull()),
                AlterColumn.of(BOOK, TITLE, TITLE.withNullable(true)),
                AlterColumn.of(BOOK, TITLE, TITLE.withDefault(Optional.of(new Literal.Text("none")))),
                AlterColumn.of(BOOK, TITLE, TITLE.withCollation(Optional.of("NOCASE"))),
                AlterColumn.of(BOOK, TITLE, TITLE.withComment(Optional.of("said"))),
                AlterColumn.of(BOOK, STATUS, STATUS.withDefault(Optional.empty())),
                AlterColumn.of(BOOK, STATUS, STATUS.withAllowedValues(Optional.empty())),
                AlterColumn.of(
                        BOOK,
                        STATUS,
                        STATUS.withAllowedValues(Optional.of(AllowedValues.of(List.of("NEW", "OLD", "X"))))),
                AlterColumn.of(BOOK, ID, ID.withGeneration(Optional.empty())),
                new RenameColumn(BOOK, "größe", "price"),
                new RenameColumn(BOOK, "title", "order"),
                new RenameColumn(BOOK, "id", "Number"),
                new RenameTable(BOOK, ObjectName.of("select")),
                new RenameConstraint(BOOK, "uq", "uq_other"),
                new RenameIndex(BOOK, "ix_status", "ix_other"),
                new AddUnique(BOOK, Unique.of("group", "status")),
                AddCheck.of(BOOK, Check.of("length(title) < 90").withName(Optional.of("ck_title"))),
                AddForeignKey.of(
                        BOOK,
                        ForeignKey.of(List.of("group"), ObjectName.of("parent"), List.of("id"))
                                .withOnDelete(ReferentialAction.SET_NULL)),
                CreateIndex.of(BOOK, Index.of(IndexPart.column("title").withDescending(true))),
                new DropPrimaryKey(BOOK, PrimaryKey.of("id")),
                new DropCheck(BOOK, Check.of("\"größe\" > 0").withName(Optional.of("ck_price"))),
                new SetComment(BOOK, Optional.empty(), Optional.of("x")),
                new CreateSequence(Sequence.of(ObjectName.of("numbers"))),
                new RenameSequence(ObjectName.of("counter"), ObjectName.of("counter2")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void comesBack(SchemaOperation change) {
        roundTrip(change, false);
    }

    /** The same with a library that knows no more than it did in 2021, where a rebuild does what ALTER TABLE does today. */
    @ParameterizedTest
    @MethodSource("changes")
    void comesBackByRebuild(SchemaOperation change) {
        roundTrip(change, true);
    }

    private static void roundTrip(SchemaOperation change, boolean old) {
        try (SqliteFile database = filled()) {
            SqliteDialect dialect = old ? new SqliteDialect(ServerVersion.of(3, 35)) : database.dialect();
            List<String> before = database.structure();
            List<String> rows = database.rows("SELECT * FROM \"Book order\" ORDER BY id");
            database.apply(dialect, change);
            database.apply(dialect, change.reverse());
            assertThat(unordered(database.structure())).isEqualTo(unordered(before));
            assertThat(database.rows("SELECT * FROM \"Book order\" ORDER BY id"))
                    .isEqualTo(rows);
            assertThat(database.rows("PRAGMA foreign_key_check")).isEmpty();
        }
    }

    @Test
    void createsWithIdentityChecksAndIndexes() {
        try (SqliteFile database = filled()) {
            assertThat(database.rows("SELECT id, typeof(\"größe\"), status FROM \"Book order\""))
                    .containsExactly("1|real|NEW", "2|integer|OLD", "3|null|NEW");
            assertThat(database.rows("SELECT next_val FROM counter")).containsExactly("1");
        }
    }

    @Test
    void dropsColumnsAndPutsThemBackInPlace() {
        try (SqliteFile database = filled()) {
            List<String> before = database.structure();
            Column plain = Column.of("plain", new ColumnType.Text());
            Column group = Column.of("group", new ColumnType.Int());
            List<Step> steps = database.apply(DropColumn.of(BOOK, plain));
            assertThat(steps).hasSize(1);
            database.apply(AddColumn.of(BOOK, plain));
            assertThat(database.structure()).isEqualTo(before);

            Operation drop = new DropColumn(BOOK, group, Optional.of("plain"));
            database.apply(drop);
            assertThat(database.rows("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"))
                    .containsExactly("ix_lower");
            assertThat(database.rows("SELECT * FROM pragma_foreign_key_list('Book order')"))
                    .isEmpty();
            assertThat(database.rows("SELECT count(*) FROM \"Book order\"")).containsExactly("3");
        }
    }

    @Test
    void changesTheWholeKey() {
        try (SqliteFile database = new SqliteFile()) {
            database.run(
                    "CREATE TABLE t (a int, b text, CONSTRAINT pk_t PRIMARY KEY (a)) WITHOUT ROWID",
                    "INSERT INTO t VALUES (1, 'x'), (2, 'y')");
            ObjectName t = ObjectName.of("t");
            database.apply(
                    new DropPrimaryKey(t, PrimaryKey.of("a")),
                    new AddPrimaryKey(t, PrimaryKey.of("a", "b").withName(Optional.of("pk"))));
            assertThat(database.rows("SELECT name, \"notnull\", pk FROM pragma_table_info('t')"))
                    .containsExactly("a|1|1", "b|1|2");
            assertThat(database.rows("SELECT * FROM t")).containsExactly("1|x", "2|y");
        }
    }

    private static SqliteFile filled() {
        SqliteFile database = new SqliteFile().knowing(Schema.EMPTY);
        Table parent = Table.of(ObjectName.of("parent"), List.of(ID)).withPrimaryKey(Optional.of(PrimaryKey.of("id")));
        database.apply(
                new CreateSequence(Sequence.of(ObjectName.of("counter"))),
                new CreateTable(parent),
                new CreateTable(TABLE));
        database.run(
                "INSERT INTO parent DEFAULT VALUES",
                "INSERT INTO \"Book order\" (title, \"größe\", status, \"group\", plain) VALUES ('One', 1.5, 'NEW', 1, 'p'),"
                        + " ('Two', 20, 'OLD', 1, NULL), ('Three', NULL, 'NEW', NULL, '')",
                "UPDATE \"Book order\" SET \"größe\" = 3 WHERE id < 0",
                "CREATE TRIGGER touch AFTER UPDATE OF title ON \"Book order\" WHEN new.status <> 'OLD'"
                        + " BEGIN UPDATE \"Book order\" SET status = 'NEW' WHERE id = new.id; END",
                "CREATE VIEW readers AS SELECT id, \"größe\" FROM \"Book order\"");
        return database;
    }

    private static Column computed(Column column, boolean stored) {
        return column.withGeneration(Optional.of(new Generation.Computed(SqlText.of("title || '!'"), stored)));
    }

    private static List<String> unordered(List<String> structure) {
        return structure.stream().map(line -> line.replace("\"", "")).sorted().toList();
    }
}
