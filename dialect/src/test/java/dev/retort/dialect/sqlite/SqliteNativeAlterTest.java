package dev.retort.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.Step;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.SqlExpression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is altered in place from which version of SQLite on, on a table with rows; before that version, and wherever the
 * meaning of a change forbids it, the table is built anew and looks the same.
 */
class SqliteNativeAlterTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final Column A = Column.of("a", new ColumnType.Text());
    private static final Column ADDED = Column.of("added", new ColumnType.Int());
    private static final ServerVersion NEVER = ServerVersion.of(99, 0);
    private static final List<ServerVersion> VERSIONS = Stream.of(35, 37, 40, 52, 53, 54)
            .map(minor -> ServerVersion.of(3, minor))
            .toList();

    static Stream<Arguments> changes() {
        Check check = Check.of("k >= 0").withName(Optional.of("ck_k"));
        Check existing = Check.of("k > -10").withName(Optional.of("ck_there"));
        ForeignKey key = ForeignKey.of(List.of("p"), ObjectName.of("parent"), List.of("id"))
                .withName(Optional.of("fk_there"))
                .withOnDelete(ReferentialAction.SET_NULL);
        ForeignKey withDefault = ForeignKey.of(List.of("q"), ObjectName.of("parent"), List.of("id"))
                .withName(Optional.of("fk_default"))
                .withOnDelete(ReferentialAction.SET_DEFAULT);
        ForeignKey atOnce = ForeignKey.of(List.of("r"), ObjectName.of("parent"), List.of("id"))
                .withName(Optional.of("fk_at_once"));
        Column number = ADDED.withDefault(Optional.of(Literal.Decimal.of(-7)));
        return Stream.of(
                change("add a column", ServerVersion.of(3, 35), AddColumn.of(T, ADDED)),
                change("add a column with a constant", ServerVersion.of(3, 35), AddColumn.of(T, number.notNull())),
                change(
                        "add a column with a default that is computed",
                        NEVER,
                        AddColumn.of(T, ADDED.withDefault(Optional.of(SqlExpression.written("(1 + 1)"))))),
                change(
                        "add a column with a moment for a default",
                        NEVER,
                        AddColumn.of(T, ADDED.withDefault(Optional.of(SqlExpression.written("CURRENT_TIMESTAMP"))))),
                change(
                        "add a required column that is filled",
                        NEVER,
                        new AddColumn(
                                T,
                                ADDED.notNull(),
                                Optional.of(new Backfill.With(Literal.Decimal.of(1))),
                                Optional.empty())),
                change(
                        "drop a column",
                        ServerVersion.of(3, 35),
                        DropColumn.of(T, Column.of("free", new ColumnType.Text()))),
                change("drop an indexed column", NEVER, DropColumn.of(T, Column.of("indexed", new ColumnType.Text()))),
                change("rename a column", ServerVersion.of(3, 35), new RenameColumn(T, "a", "b")),
                change("require a column", ServerVersion.of(3, 53), AlterColumn.of(T, A, A.notNull())),
                change(
                        "require a column no more",
                        ServerVersion.of(3, 53),
                        AlterColumn.of(
                                T,
                                Column.of("k", new ColumnType.Int()).notNull(),
                                Column.of("k", new ColumnType.Int()))),
                change("add a check", ServerVersion.of(3, 54), AddCheck.of(T, check)),
                change("drop a named check", ServerVersion.of(3, 53), new DropCheck(T, existing)),
                change("drop a named foreign key", ServerVersion.of(3, 54), new DropForeignKey(T, key)),
                change("drop a foreign key that sets a default", NEVER, new DropForeignKey(T, withDefault)),
                change("drop a foreign key that is not deferrable in words", NEVER, new DropForeignKey(T, atOnce)),
                change(
                        "change a default",
                        NEVER,
                        AlterColumn.of(T, A, A.withDefault(Optional.of(new Literal.Text("x"))))),
                change("change a type", NEVER, AlterColumn.of(T, A, Column.of("a", new ColumnType.Varchar(9)))));
    }

    private static Arguments change(String name, ServerVersion from, Operation operation) {
        return Arguments.of(name, from, operation);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isMadeInPlaceFromItsVersionOn(String name, ServerVersion from, Operation operation) {
        List<String> anew = List.of();
        for (ServerVersion version : VERSIONS) {
            try (SqliteFile database = new SqliteFile()) {
                database.run(
                        "CREATE TABLE parent (id INTEGER PRIMARY KEY)",
                        "CREATE TABLE t (k INTEGER NOT NULL CONSTRAINT ck_there CHECK (k > -10), a TEXT, free TEXT,"
                                + " indexed TEXT, p INTEGER, q INTEGER, r INTEGER,"
                                + " CONSTRAINT fk_there FOREIGN KEY (p) REFERENCES parent (id) ON DELETE SET NULL,"
                                + " CONSTRAINT fk_default FOREIGN KEY (q) REFERENCES parent (id) ON DELETE SET DEFAULT,"
                                + " CONSTRAINT fk_at_once FOREIGN KEY (r) REFERENCES parent (id) NOT DEFERRABLE)",
                        "CREATE INDEX ix ON t (indexed)",
                        "INSERT INTO parent VALUES (1)",
                        "INSERT INTO t VALUES (1, 'x', 'f', 'i', 1, 1, 1), (2, 'y', 'f', 'i', NULL, NULL, NULL)");
                List<Step> steps = database.apply(new SqliteDialect(version), operation);
                assertThat(steps.stream().noneMatch(SqliteNativeAlterTest::dropsTheTable))
                        .as("in place by " + version)
                        .isEqualTo(version.atLeast(from.major(), from.minor()));
                List<String> now = Stream.concat(
                                database.rows("SELECT name, type, \"notnull\" FROM pragma_table_info('t')").stream(),
                                database.rows("SELECT k FROM t ORDER BY k").stream())
                        .toList();
                assertThat(anew.isEmpty() ? now : anew).isEqualTo(now);
                anew = now;
            }
        }
    }

    private static boolean dropsTheTable(Step step) {
        return step instanceof Step.Statement statement && statement.sql().startsWith("DROP TABLE");
    }
}
