package dev.retort.cli.modelcache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.model.Model;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.SeedRow;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import dev.retort.schema.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
    private static final List<ColumnType> TYPES = List.of(
            new ColumnType.Bool(),
            new ColumnType.Numeric(12, 2),
            new ColumnType.Varchar(40),
            new ColumnType.Timestamp(OptionalInt.of(3)),
            new ColumnType.Time(OptionalInt.empty()),
            new ColumnType.Array(new ColumnType.Binary(OptionalInt.of(4))),
            new ColumnType.EnumReference(ObjectName.of("shop", "mood")),
            ColumnType.Native.of("vector(3)").with(DatabaseKind.SQLITE, new ColumnType.Text()));

    private static final List<Value> DEFAULTS = List.of(
            new Literal.Text("a 'quoted' text, ünïcode \u2713"),
            new Literal.Decimal(new BigDecimal("1.50")),
            new Literal.Bool(true),
            new Literal.Moment(LocalDate.of(2020, 2, 29)),
            new Literal.Moment(LocalTime.of(23, 59)),
            new Literal.Moment(LocalDateTime.of(2020, 2, 29, 1, 2, 3, 4)),
            new Literal.Moment(OffsetDateTime.of(2020, 2, 29, 1, 2, 3, 4, ZoneOffset.ofHours(2))),
            new Literal.Uuid(new UUID(1, 2)),
            Literal.Binary.of(new byte[] {1, -1}),
            SqlExpression.written("length('x')"),
            new SqlExpression.CurrentTimestamp(),
            new SqlExpression.NextValue(ObjectName.of("counter")));

    @TempDir
    Path folder;

    private static Model model(Schema schema) {
        var origin = new Model.Origin(
                "com.acme.Person",
                new TreeMap<>(Map.of("id", "Person.id")),
                new TreeSet<>(List.of("id")),
                Optional.of("people"),
                new TreeMap<>());
        return new Model(
                schema,
                new TreeMap<>(Map.of(ObjectName.of("person"), origin)),
                List.of(new Model.Notice(true, "important"), new Model.Notice(false, "a detail")),
                1,
                true);
    }

    private static Schema everything() {
        List<Column> columns = new ArrayList<>();
        columns.add(
                Column.of("id", new ColumnType.BigInt()).withGeneration(Optional.of(Generation.Identity.byDefault())));
        columns.add(Column.of("computed", new ColumnType.Int())
                .withGeneration(Optional.of(new Generation.Computed(SqlText.of("id + 1"), true))));
        columns.add(Column.of("kind", new ColumnType.Varchar(9))
                .withAllowedValues(Optional.of(AllowedValues.of(List.of("B", "A"))))
                .withCollation(Optional.of("C"))
                .withComment(Optional.of("a\ncomment")));
        for (int i = 0; i < TYPES.size(); i++) {
            columns.add(Column.of("typed" + i, TYPES.get(i)));
        }
        for (int i = 0; i < DEFAULTS.size(); i++) {
            columns.add(Column.of("filled" + i, new ColumnType.Text()).withDefault(Optional.of(DEFAULTS.get(i))));
        }
        Table person = Table.of(ObjectName.of("person"), columns)
                .withPrimaryKey(Optional.of(PrimaryKey.of("id")))
                .withUniques(List.of(Unique.of("kind", "typed0")))
                .withForeignKeys(List.of(ForeignKey.of(List.of("id"), ObjectName.of("person"), List.of("id"))))
                .withChecks(List.of(
                        new Check(Optional.of("named"), SqlText.of("id > 0").with(DatabaseKind.SQLITE, "id > 1"))))
                .withIndexes(
                        List.of(Index.of(IndexPart.column("kind"), IndexPart.expression(SqlText.of("lower(kind)")))))
                .withSeedRows(List.of(new SeedRow(
                        List.of(new SeedRow.Cell("kind", new Literal.Text("A"))),
                        List.of(
                                new SeedRow.Cell("kind", new Literal.Text("A")),
                                new SeedRow.Cell("id", new Literal.Null())))));
        return new Schema(
                List.of("shop"),
                List.of(person),
                List.of(new Sequence(
                        ObjectName.of("counter"),
                        Optional.of(new ColumnType.SmallInt()),
                        SequenceOptions.DEFAULTS.withStart(7).withCycle(true))),
                List.of(new EnumType(ObjectName.of("shop", "mood"), List.of("sad", "happy"), true)));
    }

    @Test
    void whatIsKeptComesBackEqual() {
        Model model = model(everything());
        ModelCache cache = new ModelCache(folder);
        cache.keep("print", 15, model);
        assertThat(cache.find("print", 15)).contains(model);
    }

    @Test
    void anotherFingerprintOrServerFindsNothing() {
        ModelCache cache = new ModelCache(folder);
        assertThat(cache.holds("print")).isFalse();
        cache.keep("print", 15, model(everything()));
        assertThat(cache.holds("print")).isTrue();
        assertThat(cache.find("print", 16)).isEmpty();
        assertThat(cache.find("other", 15)).isEmpty();
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        ModelCache cache = new ModelCache(folder);
        Model model = model(everything());
        cache.keep("print", 15, model);
        Path file = folder.resolve("print").resolve("15.model");
        byte[] bytes = Files.readAllBytes(file);
        for (int cut : List.of(0, 5, bytes.length / 2, bytes.length - 1)) {
            Files.write(file, Arrays.copyOf(bytes, cut));
            assertThat(cache.find("print", 15)).as("cut at %d", cut).isEmpty();
        }
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 1;
        Files.write(file, flipped);
        assertThat(cache.find("print", 15)).isEmpty();
        cache.keep("print", 15, model);
        assertThat(cache.find("print", 15)).contains(model);
    }

    @Test
    void whatHasNoFormIsNotKept() {
        ModelCache cache = new ModelCache(folder);
        Column column =
                Column.of("year", new ColumnType.Int()).withDefault(Optional.of(new Literal.Moment(Year.of(2020))));
        cache.keep("print", 15, model(Schema.of(List.of(Table.of(ObjectName.of("person"), List.of(column))))));
        assertThat(cache.find("print", 15)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        ModelCache cache = new ModelCache(file);
        cache.keep("print", 15, model(Schema.EMPTY));
        assertThat(cache.find("print", 15)).isEmpty();
    }

    @Test
    void whatNobodyAskedForGoesInTheEnd() throws IOException {
        ModelCache cache = new ModelCache(folder);
        cache.keep("old", 15, model(Schema.EMPTY));
        Files.setLastModifiedTime(
                folder.resolve("old"), FileTime.from(Instant.now().minusSeconds(31 * 86_400L)));
        cache.keep("new", 15, model(Schema.EMPTY));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("new"));
        }
    }
}
