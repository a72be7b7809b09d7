package dev.retort.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What cannot be right is refused where it is written. */
class RefusalTest {
    @Test
    @SuppressWarnings("NullAway") // what users' compilers let through
    void nullIsNeverAnArgument() {
        refused((op, ddl) -> op.dropTable(null), "dropTable(...): the name is null; leave out what there is none of");
        refused((op, ddl) -> op.dropColumn("t", null), "dropColumn(...): the column is null");
        refused((op, ddl) -> op.createTable("t", ddl.column("a", null)), "column(...): the type is null");
        refused(
                (op, ddl) -> op.createTable("t", ddl.column("a", ddl.text()), null),
                "createTable(...): an element is null");
        refused(
                (op, ddl) -> op.alterColumn("t", "c", ddl.defaultTo((String) null)),
                "defaultTo(...): the value is null");
        refused((op, ddl) -> op.execute("SELECT ?", (Object) null), "execute(...): a value is null");
        refused((op, ddl) -> ddl.foreignKey("a").references(null, "b"), "references(...): the table is null");
        refused((op, ddl) -> ddl.unique("a", (String) null), "unique(...): a column is null");
        refused((op, ddl) -> op.onlyOn(null, () -> {}), "onlyOn(...): the database is null");
        refused((op, ddl) -> op.run("x", null), "run(...): the work is null");
    }

    @Test
    void oneStatementIsOneStatement() {
        refused(
                (op, ddl) -> op.execute("UPDATE t SET a = ';'; DELETE FROM t"),
                "op.execute takes one statement and got 2; call it twice, or op.executeResource(\"fix.sql\")");
        refused(
                (op, ddl) -> op.execute(ddl.sql("VACUUM").on(Ddl.SQLITE, "a; b; c")),
                "op.execute takes one statement and got 3; call it 3 times");
        refused((op, ddl) -> op.execute("-- nothing"), "op.execute takes one statement and got none");
    }

    @Test
    void theTransactionBelongsToTheMigration() {
        for (String sql : new String[] {"COMMIT", "-- now\nbegin immediate", "ROLLBACK", "START TRANSACTION", "END"}) {
            refused((op, ddl) -> op.execute(sql), "op.execute: the transaction belongs to the migration; leave");
        }
        assertThat(Recorded.steps((op, ddl) -> op.execute("ROLLBACK TO SAVEPOINT a")))
                .hasSize(1);
        assertThat(Recorded.steps(
                        (op, ddl) -> op.execute("CREATE TRIGGER x AFTER INSERT ON t BEGIN UPDATE t SET a = 1; END")))
                .hasSize(1);
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        refused((op, ddl) -> ddl.row(Year.of(2026)), "row(...): a java.time.Year is no value of a column");
        refused(
                (op, ddl) -> ddl.column("a", ddl.real()).defaultTo(Double.NaN),
                "defaultTo(...): NaN has no decimal form");
        refused((op, ddl) -> ddl.check(ddl.currentDate()), "check(...) takes a text or sql(\"...\")");
        refused((op, ddl) -> ddl.varchar(0), "varchar(0): the length must be at least 1");
        refused((op, ddl) -> op.dropTable("a.b.c"), "the name a.b.c has more than a schema and a name");
        refused(
                (op, ddl) -> op.addUnique("t", ddl.unique("a"), ddl.validateSeparately()),
                "concurrently()) lets writes go on");
        refused(
                (op, ddl) -> op.addEnumValue("k", "A", ddl.before("B"), ddl.after("C")),
                "a value has one place, not 2");
        refused(
                (op, ddl) -> op.createTable("t", ddl.column("a", ddl.text()), ddl.primaryKey("b")),
                "names the column b");
        refused(
                (op, ddl) -> op.createTable("t", ddl.primaryKey("a"), ddl.primaryKey("b")),
                "table t has two primary keys");
        refused((op, ddl) -> ddl.inBatchesOf(0), "inBatchesOf(0): a batch has at least one row");
        refused((op, ddl) -> op.createSequence("s", ddl.incrementBy(1).was(2)), "a new sequence was nothing before");
        refused((op, ddl) -> ddl.column("a", ddl.text()).virtual(), "column a: virtual() comes after generatedAs(...)");
    }

    private static void refused(BiConsumer<Operations, Ddl> body, String message) {
        assertThatThrownBy(() -> Recorded.steps(body))
                .isInstanceOf(MigrationBodyException.class)
                .hasMessageContaining(message);
    }
}
