package dev.retort.runtime.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Ddl;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropIndex;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Table LEGACY = Table.of(
                    ObjectName.of("legacy"),
                    List.of(Column.of("id", new ColumnType.BigInt()), Column.of("old", new ColumnType.Text())))
            .withIndexes(List.of(Index.of(IndexPart.column("old")).withName(Optional.of("ix_hand_made"))));

    @Test
    void stepsOfOtherDatabasesArePassedOverAndDeclaredOnesCount() {
        History history = History.offline().applied((op, ddl) -> {
            op.createTable("t", ddl.column("id", ddl.bigint()));
            op.onlyOn(Ddl.SQLITE, () -> op.dropTable("t"));
            op.declare(() -> op.addColumn("t", ddl.column("found", ddl.text())));
        });
        assertThat(history.table("t").columns()).extracting(Column::name).containsExactly("id", "found");
    }

    @Test
    void whatContradictsTheRevisionsBeforeIsAnErrorWithItsLine() {
        History history = History.offline().applied((op, ddl) -> op.createTable("t", ddl.column("id", ddl.bigint())));
        assertThatThrownBy(() -> history.applied((op, ddl) -> op.dropColumn("t", "gone")))
                .isInstanceOf(CompletionException.class)
                .hasMessageMatching(
                        "Recorded, line \\d+: dropColumn\\(\"t\", \"gone\"\\): t has no column gone; it has id");
        assertThatThrownBy(() -> history.applied((op, ddl) -> op.createTable("t", ddl.column("id", ddl.bigint()))))
                .hasMessageContaining("there is a table t already");
    }

    @Test
    void whatNoRevisionMadeIsCompletedFromTheDatabase() {
        History history = History.over(Schema.of(List.of(LEGACY)));
        var operations = history.pending((op, ddl) -> {
            op.addColumn("legacy", ddl.column("fresh", ddl.text()));
            op.renameColumn("legacy", "old", "older");
            op.dropColumn("legacy", "older");
            op.renameTable("legacy", "modern");
            op.dropColumn("modern", "fresh");
        });
        assertThat(((DropColumn) operations.get(2)).column()).isEqualTo(Column.of("older", new ColumnType.Text()));
        assertThat(history.table("modern").columns()).extracting(Column::name).containsExactly("id");
        assertThat(history.now().adopted()).containsOnlyKeys(ObjectName.of("modern"));
    }

    @Test
    void partsMadeByHandOnATableOfTheRevisionsAreCompletedToo() {
        History history = History.over(Schema.of(List.of(LEGACY)))
                .applied((op, ddl) -> op.createTable("legacy", ddl.column("id", ddl.bigint())));
        var operations = history.pending((op, ddl) -> {
            op.dropIndex("legacy", ddl.named("ix_hand_made"));
            op.renameColumn("legacy", "old", "kept");
            op.dropColumn("legacy", "kept");
        });
        assertThat(((DropIndex) operations.get(0)).index())
                .isEqualTo(LEGACY.indexes().get(0));
        assertThat(history.now().adopted()).isEmpty();
    }

    @Test
    void ofAnAdoptedTableTheRevisionsThatRanLeaveTheirAdditions() {
        Table now = LEGACY.withColumns(
                List.of(Column.of("id", new ColumnType.BigInt()), Column.of("fresh", new ColumnType.Text())));
        History history = History.over(Schema.of(List.of(now.withIndexes(List.of()))))
                .applied((op, ddl) -> {
                    op.addColumn("legacy", ddl.column("fresh", ddl.text()));
                    op.dropIndex("legacy", ddl.named("ix_hand_made"));
                    op.dropColumn("legacy", "old");
                });
        assertThat(history.table("legacy").columns()).extracting(Column::name).containsExactly("fresh");
        assertThat(history.now().adopted()).containsEntry(ObjectName.of("legacy"), Replayed.Extent.ADDITIONS);
        history.pending((op, ddl) -> op.dropColumn("legacy", "id"));
        assertThat(history.table("legacy").columns()).extracting(Column::name).containsExactly("fresh");
    }

    @Test
    void withoutADatabaseWhatNoRevisionMadeIsRefusedByLineAndName() {
        assertThatThrownBy(() -> History.offline().pending((op, ddl) -> op.dropColumn("legacy", "old")))
                .hasMessageMatching("Recorded, line \\d+: dropColumn\\(\"legacy\", \"old\"\\): no revision before this "
                        + "one creates the table legacy, and there is no database to ask");
        assertThatThrownBy(() -> History.offline().applied((op, ddl) -> op.dropTable("legacy")))
                .hasMessageContaining("there is no database to ask");
    }

    @Test
    void undeclaredSqlAndCodeLeaveDoubts() {
        History history = History.offline().applied((op, ddl) -> {
            op.createTable("t", ddl.column("id", ddl.bigint()));
            op.createTable("u", ddl.column("id", ddl.bigint()));
            op.createTable("\"V.w\"", ddl.column("id", ddl.bigint()));
            op.execute("INSERT INTO u VALUES (1)");
            op.execute("ALTER TABLE T ADD COLUMN extra text");
            op.execute("ALTER TABLE \"V.w\" ADD COLUMN extra text");
            op.run("slugs", connection -> {});
        });
        assertThat(history.now().uncertainties())
                .extracting(Uncertainty::table)
                .containsExactly(Optional.of(ObjectName.of("t")), Optional.of(ObjectName.of("V.w")), Optional.empty());
        assertThat(history.now().uncertainties())
                .extracting(Uncertainty::revision)
                .containsOnly("r1");
        assertThat(history.now().isUncertain(ObjectName.of("u"))).isFalse();
        history.applied((op, ddl) -> op.dropColumn("t", "extra"));
    }

    @Test
    void whatIsDeclaredIsNotInDoubt() {
        History history = History.offline().applied((op, ddl) -> {
            op.createTable("t", ddl.column("id", ddl.bigint()));
            op.execute("ALTER TABLE t ADD COLUMN extra text");
            op.declare(() -> op.addColumn("t", ddl.column("extra", ddl.text())));
        });
        assertThat(history.now().uncertainties()).isEmpty();
    }

    @Test
    void anErrorOnATableInDoubtSaysHowToSettleIt() {
        History history = History.offline().applied((op, ddl) -> {
            op.createTable("t", ddl.column("id", ddl.bigint()));
            op.execute("ALTER TABLE t ADD COLUMN extra text");
        });
        assertThatThrownBy(() -> history.pending((op, ddl) -> op.renameColumn("t", "extra", "more")))
                .isInstanceOfSatisfying(CompletionException.class, failure -> assertThat(failure.waysOut())
                        .containsExactly(
                                "hand-written SQL names t; say what it did with op.declare(() -> ...) behind it"));
    }

    @Test
    void aThousandTablesAndFiveHundredRevisionsAreReplayed() {
        History history = History.offline().applied((op, ddl) -> {
            for (int i = 0; i < 1154; i++) {
                op.createTable(
                        "table_" + i,
                        ddl.column("id", ddl.bigint()),
                        ddl.column("parent", ddl.bigint()),
                        ddl.column("name", ddl.varchar(80)),
                        ddl.primaryKey("id"),
                        ddl.index("name"));
            }
            for (int i = 1; i < 1154; i++) {
                op.addForeignKey("table_" + i, ddl.foreignKey("parent").references("table_" + (i - 1), "id"));
            }
        });
        for (int revision = 0; revision < 500; revision++) {
            int number = revision;
            history.applied((op, ddl) -> {
                for (int i = 0; i < 5; i++) {
                    op.addColumn("table_" + (number + i), ddl.column("c" + number, ddl.text()));
                }
                op.renameColumn("table_" + number, "c" + number, "d" + number);
                op.dropColumn("table_" + number, "d" + number);
            });
        }
        history.pending((op, ddl) -> {
            for (int i = 1153; i >= 0; i--) {
                op.dropTable("table_" + i);
            }
        });
        assertThat(history.now().schema().tables()).isEmpty();
    }
}
