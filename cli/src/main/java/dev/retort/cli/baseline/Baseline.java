package dev.retort.cli.baseline;

import dev.retort.cli.comparison.BothSides;
import dev.retort.differ.DifferRequest;
import dev.retort.differ.Difference;
import dev.retort.differ.SchemaDiffer;
import dev.retort.differ.form.Compared;
import dev.retort.differ.form.KnownSpelling;
import dev.retort.differ.managed.ObjectPatterns;
import dev.retort.differ.planner.Plan;
import dev.retort.differ.planner.Planner;
import dev.retort.introspector.OtherObject;
import dev.retort.schema.Column;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first revision of a database that was there before Retort: it creates what the database holds, in the words of the
 * entities where both mean the same.
 *
 * @param schema what the revision creates
 * @param remarks what it cannot create, each a line for a person
 * @param unmapped the tables and columns in it that no entity maps, which the entities therefore ask to drop
 */
public record Baseline(Schema schema, List<String> remarks, List<String> unmapped, DifferRequest plain) {
    public Baseline {
        remarks = List.copyOf(remarks);
        unmapped = List.copyOf(unmapped);
    }

    /**
     * What is to be said of a database.
     *
     * @param everything whether tables count that no entity maps
     */
    public static Baseline of(BothSides sides, boolean everything) {
        Compared live = sides.schemas().before();
        Compared desired = sides.schemas().after();
        Schema spelled = KnownSpelling.of(live, desired);
        BaselineTables chosen =
                new BaselineTables(spelled, desired.original(), sides.plain().exclude(), everything);
        Schema schema = chosen.schema();
        List<String> remarks = new ArrayList<>();
        sides.others().stream()
                .filter(other -> other.table()
                        .map(table -> schema.table(table).isPresent())
                        .orElse(true))
                .filter(other -> !isPartOfExtension(other))
                .forEach(other -> remarks.add(described(other)));
        remarks.addAll(chosen.leftOut());
        return new Baseline(
                schema,
                remarks,
                unmapped(schema, desired.original(), sides.plain().exclude()),
                sides.plain());
    }

    private static List<String> unmapped(Schema schema, Schema desired, ObjectPatterns exclude) {
        List<String> unmapped = new ArrayList<>();
        for (Table table : schema.tables()) {
            Optional<Table> wanted = desired.table(table.name());
            if (wanted.isEmpty()) {
                unmapped.add(table.name().toString());
            } else {
                table.columns().stream()
                        .map(Column::name)
                        .filter(column ->
                                wanted.get().column(column).isEmpty() && !exclude.matchesColumn(table.name(), column))
                        .forEach(column -> unmapped.add(table.name() + "." + column));
            }
        }
        return unmapped;
    }

    /** The plan that creates it, and the way back. */
    public Plan plan() {
        DifferRequest request = DifferRequest.of(Schema.EMPTY, plain.capabilities());
        Difference difference =
                SchemaDiffer.difference(new Pair<>(Compared.asIs(Schema.EMPTY), Compared.asIs(schema)), request);
        return Planner.plan(new Pair<>(Schema.EMPTY, schema), difference);
    }

    /** An extension brings its parts along. */
    private static boolean isPartOfExtension(OtherObject other) {
        return other.kind() != OtherObject.Kind.EXTENSION && other.reason().contains("belongs to the extension");
    }

    private static String described(OtherObject other) {
        return other.kind().words() + " " + other.name()
                + other.table().map(table -> " on " + table).orElse("") + ", which " + other.reason();
    }
}
