package dev.retort.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.compilation.CompiledSource;
import dev.retort.operation.OperationDescription;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.RecordedStep;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes of the documentation compile with every warning an error, and every call is a step with its line. */
class ExampleMigrationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "V20261121_0930_3f2a91c07be4_orders_get_lines",
                "V20261122_1400_a91be07c4f20_split_names",
                "V20261123_1015_5d3c2b1a0f9e_widen_ids"
            })
    void eachCallIsAStepWithTheLineItStandsOn(String name) {
        String source = source(name);
        Migration migration = CompiledSource.instance(Migration.class, "db.migration." + name, source);
        List<String> lines = source.lines().toList();
        for (Direction direction : Direction.values()) {
            List<RecordedStep> steps =
                    Recorder.record(migration, direction, Map.of()).steps();
            assertThat(steps).isNotEmpty().allSatisfy(step -> {
                assertThat(step.line().file()).isEqualTo(name + ".java");
                assertThat(lines.get(step.line().line() - 1)).contains("op.");
            });
        }
        long calls = lines.stream()
                .filter(line -> line.contains("op.") && !line.contains("import"))
                .count();
        int recorded =
                Recorder.record(migration, Direction.UPGRADE, Map.of()).steps().size()
                        + Recorder.record(migration, Direction.DOWNGRADE, Map.of())
                                .steps()
                                .size();
        assertThat(recorded).isEqualTo((int) calls);
    }

    @Test
    void theFirstExampleSaysTheseSteps() {
        Migration migration = CompiledSource.instance(
                Migration.class,
                "db.migration.V20261121_0930_3f2a91c07be4_orders_get_lines",
                source("V20261121_0930_3f2a91c07be4_orders_get_lines"));
        List<String> described = Recorder.record(migration, Direction.UPGRADE, Map.of()).steps().stream()
                .map(RecordedStep::operation)
                .filter(RecordedOperation.Whole.class::isInstance)
                .map(operation -> OperationDescription.of(((RecordedOperation.Whole) operation).operation()))
                .toList();
        assertThat(described)
                .contains("create sequence order_line_seq", "create table order_line (6 columns)")
                .anyMatch(line -> line.startsWith("add column orders.status varchar(20) not null default 'NEW'"));
    }

    private static String source(String name) {
        try (InputStream stream = Objects.requireNonNull(
                ExampleMigrationsTest.class.getResourceAsStream("/examples/" + name + ".java"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
