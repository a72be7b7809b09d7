package dev.retort.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.recording.RecordedStep;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which databases a step is for, and what is only declared. */
class ScopeTest {
    @Test
    void nestedScopesHoldWhatAllOfThemHold() {
        List<RecordedStep> steps = Recorded.steps((op, ddl) -> {
            op.dropTable("everywhere");
            op.onlyOn(Ddl.POSTGRESQL.or(Ddl.H2), () -> {
                op.dropTable("two");
                op.exceptOn(Ddl.H2, () -> op.dropTable("one"));
                op.onlyOn(Ddl.SQLITE, () -> op.dropTable("none"));
                op.dropTable("two again");
            });
            op.exceptOn(Ddl.SQLITE, () -> op.dropTable("four"));
        });
        assertThat(steps)
                .extracting(RecordedStep::databases)
                .containsExactly(
                        EnumSet.allOf(DatabaseKind.class),
                        EnumSet.of(DatabaseKind.POSTGRESQL, DatabaseKind.H2),
                        EnumSet.of(DatabaseKind.POSTGRESQL),
                        EnumSet.noneOf(DatabaseKind.class),
                        EnumSet.of(DatabaseKind.POSTGRESQL, DatabaseKind.H2),
                        EnumSet.complementOf(EnumSet.of(DatabaseKind.SQLITE)));
    }

    @Test
    void whatIsDeclaredIsMarkedAlsoInsideAScope() {
        List<RecordedStep> steps = Recorded.steps((op, ddl) -> {
            op.execute("ALTER TABLE t ADD c text");
            op.declare(() -> op.onlyOn(Ddl.H2, () -> op.addColumn("t", ddl.column("c", ddl.text()))));
            op.dropTable("u");
        });
        assertThat(steps).extracting(RecordedStep::declared).containsExactly(false, true, false);
        assertThat(steps.get(1).databases()).containsExactly(DatabaseKind.H2);
    }

    @Test
    void onlyWhatChangesTheSchemaCanBeDeclared() {
        assertThatThrownBy(() -> Recorded.steps((op, ddl) -> op.declare(() -> op.execute("DELETE FROM t"))))
                .hasMessageContaining("declare(...) tells what hand-written SQL did to the schema");
    }

    @Test
    void opIsGoneWhenTheBodyHasBeenRecorded() {
        List<Operations> kept = new ArrayList<>();
        Recorded.steps((op, ddl) -> kept.add(op));
        assertThatThrownBy(() -> kept.get(0).dropTable("t"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("works on its connection");
    }
}
