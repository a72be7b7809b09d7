package dev.retort.cli.baseline;

import dev.retort.cli.comparison.BothSides;
import dev.retort.differ.Compared;
import dev.retort.differ.DifferRequest;
import dev.retort.differ.Difference;
import dev.retort.differ.KnownSpelling;
import dev.retort.differ.SchemaDiffer;
import dev.retort.differ.planner.Plan;
import dev.retort.differ.planner.Planner;
import dev.retort.introspector.OtherObject;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * The first revision of a database that was there before Retort: it creates what the database holds, in the words of the
 * entities where both mean the same.
 *
 * @param schema what the revision creates
 * @param remarks what it cannot create, each a line for a person
 */
public record Baseline(Schema schema, List<String> remarks, DifferRequest plain) {
    public Baseline {
        remarks = List.copyOf(remarks);
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
        return new Baseline(schema, remarks, sides.plain());
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
