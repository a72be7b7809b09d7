package dev.retort.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Step;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropTable;
import dev.retort.operation.EnumChange;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.FillColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes that follow each other in one revision see what those before them have made. */
class SqliteSequencesOfOperationsTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final ObjectName CHILD = ObjectName.of("child");
    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final Column A = Column.of("a", new ColumnType.Text());
    private static final Column B = Column.of("b", new ColumnType.Int());

    private final SqliteFile database = new SqliteFile();

    @BeforeEach
    void fill() {
        database.run(
                "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INT CHECK (b < 100))",
                "CREATE TABLE child (id INTEGER PRIMARY KEY, t_id INT REFERENCES t (id), CHECK (t_id > 0))",
                "CREATE INDEX ix_a ON t (a, b) WHERE b > 0",
                "CREATE TRIGGER note AFTER UPDATE OF a ON t WHEN old.a <> new.a BEGIN"
                        + " UPDATE t SET b = b + 1 WHERE t.id = new.id AND a IS NOT NULL; END",
                "INSERT INTO t VALUES (1, 'one', 1), (2, 'two', 2)",
                "INSERT INTO child VALUES (10, 1)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void rebuildsAfterRenamesOfTableAndColumns() {
        ObjectName renamed = ObjectName.of("T 2");
        database.apply(
                new RenameColumn(T, "a", "name"),
                new RenameTable(T, renamed),
                new RenameColumn(renamed, "b", "order"),
                new AddUnique(renamed, Unique.of("name").withName(Optional.of("uq"))),
                new AddUnique(CHILD, Unique.of("t_id").withName(Optional.of("uq_child"))));
        database.run("UPDATE \"T 2\" SET name = 'uno' WHERE id = 1");
        assertThat(database.rows("SELECT * FROM \"T 2\" ORDER BY id")).containsExactly("1|uno|2", "2|two|2");
        assertThat(database.rows("SELECT \"table\", \"to\" FROM pragma_foreign_key_list('child')"))
                .containsExactly("T 2|id");
        assertThat(database.rows("SELECT name FROM pragma_index_info('ix_a')")).containsExactly("name", "order");
        assertThatThrownBy(() -> database.run("UPDATE \"T 2\" SET \"order\" = 200"))
                .hasMessageContaining("CHECK");
        assertThat(database.rows("PRAGMA integrity_check")).containsExactly("ok");
    }

    @Test
    void writesPendingChangesBeforeRowsAreTouched() {
        database.apply(
                new AddColumn(T, Column.of("c", new ColumnType.Text()), Optional.empty(), Optional.of("b")),
                new ExecuteSql(SqlText.of("UPDATE t SET c = a || '!'"), List.of()),
                AlterColumn.of(
                        T,
                        Column.of("c", new ColumnType.Text()),
                        Column.of("c", new ColumnType.Text()).notNull()),
                new FillColumn(T, "c", SqlExpression.written("'x'"), OptionalInt.of(10)),
                new InsertRows(
                        T,
                        List.of("id", "c", "a"),
                        List.of(
                                List.of(Literal.Decimal.of(3), new Literal.Text("it's"), new Literal.Null()),
                                List.of(
                                        Literal.Decimal.of(4),
                                        new Literal.Text("4"),
                                        new Literal.Uuid(new UUID(0, 1))))));
        assertThat(database.rows("SELECT id, a, c FROM t ORDER BY id"))
                .containsExactly("1|one|one!", "2|two|two!", "3|null|it's", "4|00000000-0000-0000-0000-000000000001|4");
    }

    @Test
    void letsALaterChangeReadWhatAnEarlierOneMade() {
        Column c = Column.of("c", new ColumnType.Text());
        database.apply(
                new AddColumn(T, c.notNull(), Optional.of(with("upper(a)")), Optional.empty()),
                new AddColumn(
                        T,
                        Column.of("d", new ColumnType.Text()).notNull(),
                        Optional.of(with("c || c")),
                        Optional.empty()),
                new AlterColumn(
                        T,
                        c.notNull(),
                        c.notNull().withType(new ColumnType.Varchar(9)),
                        Optional.empty(),
                        Optional.of(SqlText.of("lower(c)"))));
        assertThat(database.rows("SELECT c, d FROM t ORDER BY id")).containsExactly("one|ONEONE", "two|TWOTWO");
    }

    @Test
    void makesIndexesBehindThePendingRebuild() {
        List<Step> steps = database.apply(
                new AddColumn(T, Column.of("c", new ColumnType.Int()), Optional.empty(), Optional.of("a")),
                CreateIndex.of(T, Index.of(IndexPart.column("c")).withName(Optional.of("ix_c"))),
                DropIndex.of(T, Index.of(IndexPart.column("a")).withName(Optional.of("ix_a"))));
        assertThat(steps)
                .filteredOn(step -> step.toString().contains("DROP INDEX"))
                .isEmpty();
        assertThat(database.rows("SELECT name FROM sqlite_schema WHERE type = 'index'"))
                .containsExactly("ix_c");
    }

    @Test
    void refusesToLoseAColumnThatHandWrittenSqlAdded() {
        assertThatThrownBy(() -> database.apply(
                        new ExecuteSql(SqlText.of("ALTER TABLE t ADD COLUMN secret TEXT"), List.of()),
                        new AddUnique(T, Unique.of("a").withName(Optional.of("uq")))))
                .hasMessageContaining("columns that no migration declares");
        assertThat(database.rows("SELECT name FROM pragma_table_info('t')")).containsExactly("id", "a", "b");
    }

    @Test
    void runsTheStatementsOfAScriptOneByOne() {
        database.apply(
                new ExecuteScript(
                        "fix.sql",
                        "UPDATE t SET b = 5; -- all; of them\nCREATE TRIGGER x AFTER DELETE ON t BEGIN SELECT 1; SELECT 2; END;"));
        assertThat(database.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
                .containsExactly("note", "x");
    }

    @Test
    void looksForRowsThatBreakANewConstraint() {
        database.run("INSERT INTO child VALUES (11, 99)");
        ForeignKey key = ForeignKey.of(List.of("t_id"), T, List.of("id")).withName(Optional.of("fk"));
        assertThatThrownBy(() -> database.apply(AddForeignKey.of(CHILD, key)))
                .hasMessageContaining("child has rows whose t_id is not in t");
        database.run("UPDATE t SET a = 'same'");
        assertThatThrownBy(() -> database.apply(new AddUnique(T, Unique.of("a"))))
                .hasMessageContaining("t has rows that share their a");
        assertThatThrownBy(() -> database.apply(AddCheck.of(T, Check.of("b > 2"))))
                .hasMessageContaining("t has rows that do not fulfil b > 2");
    }

    @Test
    void dropsAForeignKeyThatHasNoName() {
        database.apply(new DropForeignKey(
                CHILD, ForeignKey.of(List.of("t_id"), T, List.of("id")).withName(Optional.of("fk_child_t_id"))));
        assertThat(database.rows("SELECT * FROM pragma_foreign_key_list('child')"))
                .isEmpty();
        assertThat(database.rows("SELECT * FROM child")).containsExactly("10|1");
    }

    @Test
    void keepsATriggerFromLosingItsColumn() {
        assertThatThrownBy(() -> database.apply(DropColumn.of(T, A)))
                .isInstanceOf(UnsupportedSchemaException.class)
                .hasMessageContaining("trigger note");
    }

    @Test
    void keepsIndexesThatOnlyReadLikeTheColumn() {
        Column desc = Column.of("desc", new ColumnType.Int());
        database.apply(
                AddColumn.of(T, desc),
                CreateIndex.of(
                        T, Index.of(IndexPart.column("a").withDescending(true)).withName(Optional.of("ix_down"))));
        database.apply(DropColumn.of(T, desc));
        assertThat(database.rows("SELECT name FROM sqlite_schema WHERE name = 'ix_down'"))
                .hasSize(1);
    }

    @Test
    void pointsAtTheNewNameOfAColumn() {
        database.apply(
                new RenameColumn(T, "id", "nr"),
                new AddUnique(CHILD, Unique.of("t_id").withName(Optional.of("uq_child"))));
        assertThat(database.rows("SELECT \"table\", \"to\" FROM pragma_foreign_key_list('child')"))
                .containsExactly("t|nr");
    }

    @Test
    void takesDefaultsInTheWordsOfOtherDatabases() {
        database.apply(
                AddColumn.of(
                        T,
                        Column.of("u", new ColumnType.Uuid())
                                .withDefault(Optional.of(SqlExpression.written("gen_random_uuid()")))),
                AddColumn.of(
                        T,
                        Column.of("at", new ColumnType.Timestamp(OptionalInt.empty()))
                                .withDefault(Optional.of(SqlExpression.written("now()")))));
        database.run("INSERT INTO t (a) VALUES ('new')");
        assertThat(database.rows("SELECT length(u), at LIKE '20%' FROM t WHERE a = 'new'"))
                .containsExactly("16|1");
        assertThatThrownBy(() -> database.apply(AddColumn.of(
                        T, A.withName("x").withDefault(Optional.of(SqlExpression.written("localtimestamp"))))))
                .hasMessageContaining("not constant");
    }

    @Test
    void createsTablesThatPointAtEachOtherWithoutARebuild() {
        ObjectName first = ObjectName.of("first");
        ObjectName second = ObjectName.of("second");
        Column id = Column.of("id", new ColumnType.Int());
        List<Step> steps = database.apply(
                new CreateTable(Table.of(first, List.of(id))),
                new CreateTable(Table.of(second, List.of(id))),
                AddForeignKey.of(first, ForeignKey.of(List.of("id"), second, List.of("id"))),
                AddForeignKey.of(second, ForeignKey.of(List.of("id"), first, List.of("id"))),
                CreateIndex.of(first, Index.of(IndexPart.column("id"))),
                new InsertRows(first, List.of("id"), List.of(List.of(new Literal.Null()))));
        assertThat(steps).hasSize(4);
        assertThat(database.rows("SELECT \"table\" FROM pragma_foreign_key_list('second')"))
                .containsExactly("first");
    }

    @Test
    void stopsAtTextsThatAreNoNumbers() {
        assertThatThrownBy(() -> database.apply(AlterColumn.of(T, A, A.withType(new ColumnType.Int()))))
                .hasMessageContaining("t.a holds texts that are no numbers");
        database.run("UPDATE t SET a = ' 12 '");
        database.apply(AlterColumn.of(T, A, A.withType(new ColumnType.Int())));
        assertThat(database.rows("SELECT a, typeof(a) FROM t")).containsExactly("12|integer", "12|integer");
        database.apply(AlterColumn.of(T, A.withType(new ColumnType.Int()), A));
        assertThat(database.rows("SELECT typeof(a) FROM t")).containsExactly("text", "text");
    }

    @Test
    void turnsUuidsFromTextToBytesAndBack() {
        database.run("UPDATE t SET a = '00112233-4455-6677-8899-AABBCCDDEEFF'");
        Column uuid = A.withType(new ColumnType.Uuid());
        database.apply(AlterColumn.of(T, A, uuid));
        assertThat(database.value("SELECT hex(a) FROM t")).isEqualTo("00112233445566778899AABBCCDDEEFF");
        database.apply(AlterColumn.of(T, uuid, A));
        assertThat(database.value("SELECT a FROM t")).isEqualTo("00112233-4455-6677-8899-aabbccddeeff");
    }

    @Test
    void makesRandomUuidsOfVersionFour() {
        Column uuid = Column.of("u", new ColumnType.Uuid()).notNull();
        database.apply(new AddColumn(
                T, uuid, Optional.of(new Backfill.With(new SqlExpression.RandomUuid())), Optional.empty()));
        assertThat(database.rows("SELECT DISTINCT u FROM t")).hasSize(2);
        assertThat(database.rows("SELECT hex(u) FROM t")).allMatch(hex -> hex.matches(".{12}4.{3}[89AB].{15}"));
    }

    @Test
    void changesTheLabelsOfAnEnumInEveryColumnThatUsesIt() {
        EnumType moods = new EnumType(MOOD, List.of("SAD", "GLAD"), false);
        ObjectName person = ObjectName.of("person");
        Table table = Table.of(
                person,
                List.of(Column.of("m", new ColumnType.EnumReference(MOOD)).notNull()));
        database.apply(new CreateEnum(moods), new CreateTable(table));
        database.knowing(Schema.of(List.of(table)).withEnums(List.of(moods)));
        database.run("INSERT INTO person VALUES ('SAD'), ('GLAD')");
        assertThatThrownBy(() -> database.run("INSERT INTO person VALUES ('MAD')"))
                .hasMessageContaining("CHECK");

        EnumType more = moods.withLabels(List.of("SAD", "MEH", "GLAD"));
        EnumType renamed = moods.withLabels(List.of("BLUE", "MEH", "GLAD")).withName(ObjectName.of("humor"));
        EnumType fewer = renamed.withLabels(List.of("BLUE", "MEH"));
        database.apply(
                new AlterEnum(moods, more, new EnumChange.Add("MEH", Optional.empty())),
                new RenameColumn(person, "m", "feels"),
                new RenameEnum(MOOD, renamed.name()),
                new AlterEnum(more.withName(renamed.name()), renamed, new EnumChange.Rename("SAD", "BLUE")),
                new AlterEnum(renamed, fewer, new EnumChange.Drop("GLAD", Optional.of("MEH"))),
                AddColumn.of(person, Column.of("also", new ColumnType.EnumReference(renamed.name()))));
        assertThat(database.rows("SELECT feels FROM person")).containsExactly("BLUE", "MEH");
        assertThatThrownBy(() -> database.run("INSERT INTO person (feels) VALUES ('GLAD')"))
                .hasMessageContaining("CHECK");
        assertThatThrownBy(() -> database.run("UPDATE person SET also = 'SAD'")).hasMessageContaining("CHECK");
        database.run("UPDATE person SET also = 'BLUE'");
    }

    @Test
    void dropsATableThatARebuildWasPendingFor() {
        database.apply(
                AddForeignKey.of(CHILD, ForeignKey.of(List.of("t_id"), T, List.of("id"))),
                new DropTable(Table.of(CHILD, List.of(B))));
        assertThat(database.rows("SELECT name FROM sqlite_schema WHERE name LIKE '%child%'"))
                .isEmpty();
    }

    private static Backfill with(String sql) {
        return new Backfill.With(SqlExpression.written(sql));
    }
}
