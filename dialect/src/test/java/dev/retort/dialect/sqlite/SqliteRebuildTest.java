package dev.retort.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Step;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropUnique;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A rebuild changes what it was asked for and nothing else of a table with rows. */
class SqliteRebuildTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final Unique UNIQUE = Unique.of("a").withName(Optional.of("uq_t_a"));

    private final SqliteFile database = new SqliteFile();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsEverythingTheStatementSays() {
        database.run(
                """
                CREATE TABLE [t] ( -- rows
                  id INTEGER PRIMARY KEY AUTOINCREMENT,
                  a VARCHAR(20) COLLATE NOCASE NOT NULL ON CONFLICT IGNORE DEFAULT 'x',
                  "odd ""name" TEXT CHECK ("odd ""name" <> ''),
                  `größe` REAL DEFAULT (1.5) CONSTRAINT ck_g CHECK (`größe` > 0),
                  [order] INT REFERENCES t(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
                  twice AS ([order] * 2), thrice INT GENERATED ALWAYS AS ([order] * 3) STORED,
                  UNIQUE (a, [order]) ON CONFLICT ABORT,
                  CHECK (length(a) < 30)
                )""",
                "CREATE INDEX ix_part ON t (a DESC) WHERE [order] IS NOT NULL",
                "CREATE UNIQUE INDEX ix_expr ON t (lower(a) COLLATE NOCASE, id)",
                "CREATE TABLE log (text TEXT)",
                "CREATE TRIGGER watch AFTER UPDATE OF a ON t BEGIN INSERT INTO log VALUES (old.a || '>' || new.a); END",
                "CREATE VIEW v AS SELECT id, a FROM t",
                "INSERT INTO t (id, a, [order]) VALUES (1, 'one', NULL), (7, 'seven', 1), (9, 'nine', 7)",
                "DELETE FROM t WHERE id = 9");
        List<String> before = database.structure();
        List<String> rows = database.rows("SELECT * FROM t");

        database.apply(new AddUnique(T, UNIQUE));
        assertThat(database.rows("SELECT sql FROM sqlite_schema WHERE name = 't'")
                        .get(0))
                .contains("-- rows", "ON CONFLICT IGNORE", "CONSTRAINT \"uq_t_a\" UNIQUE (\"a\")");
        assertThat(database.rows("SELECT * FROM t")).isEqualTo(rows);
        database.run("INSERT INTO t (a) VALUES ('next')", "UPDATE t SET a = 'changed' WHERE id = 10");
        assertThat(database.rows("SELECT id FROM t ORDER BY id")).containsExactly("1", "7", "10");
        assertThat(database.rows("SELECT text FROM log")).containsExactly("next>changed");
        assertThat(database.rows("SELECT a FROM v WHERE id = 10")).containsExactly("changed");
        database.run("DELETE FROM t WHERE id = 10");

        database.apply(new DropUnique(T, UNIQUE));
        assertThat(database.structure()).isEqualTo(before);
        assertThat(database.rows("SELECT * FROM t")).isEqualTo(rows);
        assertThat(database.rows("SELECT name FROM sqlite_schema WHERE name LIKE '%retort%'"))
                .isEmpty();
        assertThat(database.rows("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(database.rows("SELECT * FROM sqlite_sequence")).containsExactly("t|10");
    }

    @Test
    void deletesNoRowOfAnotherTable() {
        database.run(
                "PRAGMA foreign_keys = ON",
                "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)",
                "CREATE TABLE child (id INTEGER PRIMARY KEY, t_id INTEGER REFERENCES t ON DELETE CASCADE)",
                "INSERT INTO t VALUES (1, 'one')",
                "INSERT INTO child VALUES (5, 1)");
        database.apply(new AddUnique(T, UNIQUE));
        assertThat(database.rows("SELECT * FROM child")).containsExactly("5|1");
        assertThat(database.value("PRAGMA foreign_keys")).isEqualTo("1");
        assertThat(database.rows("SELECT \"table\" FROM pragma_foreign_key_list('child')"))
                .containsExactly("t");
    }

    @Test
    void refusesToRunWhileForeignKeysAreEnforced() {
        database.run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)");
        List<Step> steps = database.dialect().render(List.of(new AddUnique(T, UNIQUE)), database);
        assertThat(steps.get(0)).isInstanceOf(Step.Expectation.class);
        database.run("PRAGMA foreign_keys = ON");
        assertThat(database.rows(((Step.Expectation) steps.get(0)).query())).hasSize(1);
    }

    @Test
    void keepsTheNumbersOfRowsThatNoColumnShows() {
        database.run(
                "CREATE TABLE t (a TEXT, rowid TEXT)", "INSERT INTO t (_rowid_, a) VALUES (3, 'three'), (8, 'eight')");
        database.apply(new AddUnique(T, UNIQUE));
        assertThat(database.rows("SELECT _rowid_, a FROM t ORDER BY 1")).containsExactly("3|three", "8|eight");
    }

    @Test
    void keepsStrictTablesAndTablesWithoutRowid() {
        database.run(
                "CREATE TABLE t (a TEXT PRIMARY KEY, b ANY, c INT) STRICT, WITHOUT ROWID",
                "INSERT INTO t VALUES ('x', 1.5, 2)");
        database.apply(
                AddCheck.of(T, Check.of("c > 0").withName(Optional.of("ck_c"))),
                new AddUnique(T, Unique.of("b").withName(Optional.of("uq"))),
                AddColumn.of(T, Column.of("d", new ColumnType.Varchar(10))));
        assertThat(database.rows("SELECT * FROM t")).containsExactly("x|1.5|2|null");
        assertThat(database.rows("SELECT wr, strict FROM pragma_table_list WHERE name = 't'"))
                .containsExactly("1|1");
    }

    @Test
    void makesOneRebuildOfSeveralChanges() {
        database.run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INT)", "INSERT INTO t VALUES (1, 'x', NULL)");
        Column b = Column.of("b", new ColumnType.Int());
        List<Step> steps = database.apply(
                new AddUnique(T, UNIQUE),
                new AddColumn(
                        T,
                        Column.of("c", new ColumnType.Text()).notNull(),
                        Optional.of(new Backfill.With(new Literal.Text("full"))),
                        Optional.of("b")),
                new AlterColumn(
                        T,
                        b,
                        b.notNull().withDefault(Optional.of(Literal.Decimal.of(7))),
                        Optional.of(new Backfill.With(Literal.Decimal.of(5))),
                        Optional.empty()));
        assertThat(steps.stream()
                        .filter(step -> step instanceof Step.Statement statement
                                && statement.sql().startsWith("DROP TABLE")))
                .hasSize(1);
        assertThat(database.rows("SELECT id, a, c, b FROM t")).containsExactly("1|x|full|5");
        assertThat(database.rows("SELECT name, \"notnull\" FROM pragma_table_info('t')"))
                .containsExactly("id|0", "a|0", "c|1", "b|1");
    }

    @Test
    void stopsBeforeRowsWouldHaveNoValue() {
        database.run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)", "INSERT INTO t VALUES (1, NULL)");
        List<String> before = database.structure();
        AddColumn required = new AddColumn(
                T,
                Column.of("b", new ColumnType.Text()).notNull(),
                Optional.of(new Backfill.Undecided()),
                Optional.empty());
        assertThatThrownBy(() -> database.apply(required)).hasMessageContaining("t.b is required");
        Column a = Column.of("a", new ColumnType.Text());
        assertThatThrownBy(() -> database.apply(AlterColumn.of(T, a, a.notNull())))
                .hasMessageContaining("t.a is required");
        assertThat(database.structure()).isEqualTo(before);
    }

    @Test
    void takesABetweenNameWhenItsOwnIsTaken() {
        database.run("CREATE TABLE t (a TEXT)", "CREATE TABLE _retort_new_t (b INT)");
        database.apply(new AddUnique(T, UNIQUE));
        assertThat(database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1"))
                .containsExactly("_retort_new_t", "t");
    }
}
