package dev.retort.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.compilation.CompiledSource;
import dev.retort.migration.Migration;
import dev.retort.migration.Revision;
import dev.retort.operation.CreateTable;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.runtime.recording.Direction;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationWriterTest {
    private static final String EXAMPLE = "V20261121_0930_3f2a91c07be4_orders_get_lines";

    @Test
    void theExampleOfTheDocumentationIsWrittenAsItStands() {
        String example = example();
        Migration migration = CompiledSource.instance(Migration.class, "db.migration." + EXAMPLE, example);
        List<Operation> upgrade = Written.recorded(migration, Direction.UPGRADE, shop());
        List<Operation> downgrade = Written.recorded(migration, Direction.DOWNGRADE, Written.after(upgrade, shop()));
        String written = MigrationWriter.write(new MigrationSource(
                "db.migration",
                EXAMPLE,
                "3f2a91c07be4",
                List.of("8c1d5e0a7b39"),
                "Orders get lines and shipments",
                List.of(),
                List.of(),
                upgrade.stream().map(SourceLine::of).toList(),
                downgrade.stream().map(SourceLine::of).toList()));
        assertThat(withoutHazards(written)).isEqualTo(withoutHazards(example));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "it's \"quoted\"",
                "ends the comment */ here",
                "two\nlines\r\nand a tab\t",
                "\\u002a/ \\u000a public \\",
                "<b>html</b> & {@link Object} @see",
                "caf\u00e9 \u202e \ud83d\ude00",
                "a very long message that goes on and on and does not stop before it has filled more than one line of the file it stands in"
            })
    void anyMessageSurvives(String message) {
        Migration migration = CompiledSource.instance(
                Migration.class,
                "db.migration.V1",
                MigrationWriter.write(Written.source(message, List.of(), List.of())));
        assertThat(migration.getClass().getAnnotation(Revision.class).message()).isEqualTo(message);
    }

    @Test
    void linesForOneDatabaseStandInABlockOfTheirOwn() {
        String written = MigrationWriter.write(new MigrationSource(
                "db.migration",
                "V1",
                "1",
                List.of(),
                "views",
                List.of(),
                List.of(),
                List.of(
                        only("DROP VIEW good", DatabaseKind.SQLITE),
                        SourceLine.of(new ExecuteSql(SqlText.of("DELETE FROM log"), List.of()))),
                List.of(
                        only("CREATE VIEW good AS\n  SELECT 1", DatabaseKind.POSTGRESQL),
                        only("COMMENT ON VIEW good IS 'one'", DatabaseKind.POSTGRESQL))));
        assertThat(written).contains("""
                    op.onlyOn(SQLITE, () -> op.execute("DROP VIEW good"));
                    op.execute("DELETE FROM log");
                """).contains("op.onlyOn(POSTGRESQL, () -> {\n      op.execute(\"\"\"\n");
        Migration migration = CompiledSource.instance(Migration.class, "db.migration.V1", written);
        assertThat(Written.recorded(migration, Direction.DOWNGRADE, shop()))
                .containsExactly(
                        new ExecuteSql(SqlText.of("CREATE VIEW good AS\n  SELECT 1"), List.of()),
                        new ExecuteSql(SqlText.of("COMMENT ON VIEW good IS 'one'"), List.of()));
    }

    private static SourceLine only(String sql, DatabaseKind database) {
        return new SourceLine(new ExecuteSql(SqlText.of(sql), List.of()), List.of(), Optional.of(database));
    }

    @Test
    void theAnnotationNamesWhatThereIsToName() {
        MigrationSource source = new MigrationSource(
                "db.migration",
                "V1",
                "1",
                List.of("a", "b"),
                "Invoice ids become bigint; an order can be returned; and so the line is too long",
                List.of("c"),
                List.of("x", "y"),
                List.of(),
                List.of());
        assertThat(MigrationWriter.write(source)).contains("""
                        @Revision(
                            id = "1",
                            follows = {"a", "b"},
                            message = "Invoice ids become bigint; an order can be returned; and so the line is too long",
                            labels = {"x", "y"},
                            dependsOn = "c")
                        public final class V1 implements Migration {

                        """);
    }

    @Test
    void commentsStandAboveTheirLine() {
        SourceLine line = new SourceLine(
                new CreateTable(Table.of(ObjectName.of("t"), List.of(Column.of("a", new ColumnType.Text())))),
                List.of("Move data here: \\u000a nothing"));
        MigrationSource source = new MigrationSource(
                "db.migration", "V1", "1", List.of(), "", List.of(), List.of(), List.of(line), List.of());
        assertThat(MigrationWriter.write(source))
                .contains(
                        "    // Move data here: \\\\u000a nothing\n    op.createTable(\"t\",\n        column(\"a\", text()));\n")
                .doesNotContain("/**");
    }

    /** Which hazards there are is another's to say; here it matters that they stand behind the line. */
    private static String withoutHazards(String source) {
        return source.replaceAll("(?m) // .*$", "");
    }

    private static Schema shop() {
        Table orders = Table.of(
                        ObjectName.of("orders"),
                        List.of(
                                Column.of("id", new ColumnType.BigInt()),
                                Column.of("total_cents", new ColumnType.Int()),
                                Column.of("placed_at", new ColumnType.Date())))
                .withPrimaryKey(Optional.of(PrimaryKey.of("id")));
        Table customer = Table.of(
                ObjectName.of("customer"),
                List.of(Column.of("id", new ColumnType.BigInt()), Column.of("nick", new ColumnType.Text())));
        return Schema.of(List.of(orders, customer));
    }

    private static String example() {
        try (InputStream stream = Objects.requireNonNull(
                MigrationWriterTest.class.getResourceAsStream("/examples/" + EXAMPLE + ".java"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
