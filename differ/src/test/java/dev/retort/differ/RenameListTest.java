package dev.retort.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.differ.rename.PossibleRename;
import dev.retort.differ.rename.Rename;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A labelled list of changes: what was renamed is asked about, the truth first, and nothing is renamed unasked. */
class RenameListTest {
    private record Labelled(String label, String text, Schema before, Schema after, String answer) {
        List<Rename> truth() {
            return answer.equals("-") || answer.equals("?")
                    ? List.of()
                    : Arrays.stream(answer.split(",", -1)).map(Rename::parse).toList();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Labelled> list() throws IOException {
        try (InputStream in = Objects.requireNonNull(RenameListTest.class.getResourceAsStream("renames.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(RenameListTest::labelled)
                            .toList()
                            .stream();
        }
    }

    private static Labelled labelled(String line) {
        String[] parts = line.split("\\|", -1);
        return new Labelled(
                parts[0].strip(), line, SketchedTables.read(parts[1]), SketchedTables.read(parts[2]), parts[3].strip());
    }

    @Test
    void theListIsLong() throws IOException {
        assertThat(list()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(list().map(Labelled::label).distinct()).containsExactly("rename", "type", "two", "not", "swap");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("list")
    void nothingIsRenamedUnasked(Labelled one) {
        assertThat(Sketch.difference(one.before(), one.after()).operations())
                .noneMatch(operation -> operation instanceof RenameColumn || operation instanceof RenameTable);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("list")
    void theTruthIsOfferedFirst(Labelled one) {
        List<PossibleRename> offered =
                Sketch.difference(one.before(), one.after()).possibleRenames();
        for (Rename truth : one.truth()) {
            assertThat(offered.stream().filter(rename -> rename.from().equals(truth.from())))
                    .as("what is offered for " + truth.from())
                    .first()
                    .extracting(PossibleRename::to)
                    .isEqualTo(truth.to());
        }
        if (one.answer().equals("-")) {
            assertThat(offered).isEmpty();
        }
    }

    /** With the truth declared, nothing that has a new name is dropped; what is dropped otherwise was asked about. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("list")
    void noValuesAreLostWithoutConsent(Labelled one) {
        List<Operation> declared = Sketch.difference(
                        one.before(),
                        one.after(),
                        DifferRequest.of(one.before(), Sketch.ALL).withRenames(one.truth()))
                .operations();
        List<String> renamed = declared.stream()
                .filter(operation -> operation instanceof RenameColumn || operation instanceof RenameTable)
                .map(Object::toString)
                .toList();
        assertThat(renamed).hasSize(one.truth().size());
        for (Rename truth : one.truth()) {
            assertThat(declared).noneMatch(operation -> drops(operation, truth.from()));
        }
    }

    private static boolean drops(Operation operation, String path) {
        return (operation instanceof DropColumn column
                        && path.equals(column.table() + "." + column.column().name()))
                || (operation instanceof DropTable table
                        && path.equals(table.table().name().toString()));
    }
}
