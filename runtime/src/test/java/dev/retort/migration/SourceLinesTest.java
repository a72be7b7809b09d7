package dev.retort.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.fixtures.compilation.CompiledSource;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.recording.RecordedStep;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceLinesTest {
    private static final String SOURCE = """
            package db.migration;

            import dev.retort.migration.*;

            public final class V1 extends Base implements Migration {
              @Override
              public void upgrade(Operations op) {
                op.dropTable("here");
                new Audit().columns(op,
                    "orders");
                op.onlyOn(POSTGRESQL, () ->
                    op.dropTable("in a lambda"));
                more(op);
                inherited(op);
              }

              private void more(Operations op) {
                op.dropTable("in a method");
              }

              @Override
              public void downgrade(Operations op) {
                Object nothing = op.argument("none").orElse(null);
                System.out.println(
                    nothing.toString());
              }
            }

            class Audit implements Ddl {
              void columns(Operations op, String table) {
                op.addColumn(table, column("created_by", varchar(40)));
              }
            }

            abstract class Base {
              void inherited(Operations op) {
                op.dropTable("above");
              }
            }
            """;

    private final Migration migration = CompiledSource.instance(Migration.class, "db.migration.V1", SOURCE);

    @Test
    void theInnermostLineOfTheMigrationClassIsCited() {
        List<RecordedStep> steps =
                Recorder.record(migration, Direction.UPGRADE, Map.of()).steps();
        assertThat(steps).extracting(step -> step.line().line()).containsExactly(8, 9, 12, 18, 14);
        assertThat(steps.get(0).line()).hasToString("V1, line 8");
    }

    @Test
    void aBodyThatThrowsIsReportedWithItsLine() {
        MigrationBodyException thrown = catchThrowableOfType(
                MigrationBodyException.class, () -> Recorder.record(migration, Direction.DOWNGRADE, Map.of()));
        assertThat(thrown)
                .hasMessageStartingWith("V1, line 25: downgrade(op) threw java.lang.NullPointerException")
                .hasMessageEndingWith("; nothing was run")
                .hasCauseInstanceOf(NullPointerException.class);
    }
}
