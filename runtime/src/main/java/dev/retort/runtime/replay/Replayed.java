package dev.retort.runtime.replay;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known after some revisions. The tables of {@code adopted} were made by no revision: the schema holds of them
 * what revisions added, or, once a pending revision touched them, all that the database said.
 */
public record Replayed(Schema schema, SortedMap<ObjectName, Extent> adopted, List<Uncertainty> uncertainties) {
    /** How much of an adopted table is known. */
    public enum Extent {
        ADDITIONS,
        ALL
    }

    /** Before the first revision. */
    public static final Replayed NOTHING = new Replayed(Schema.EMPTY, Collections.emptySortedMap(), List.of());

    public Replayed {
        adopted = Collections.unmodifiableSortedMap(new TreeMap<>(adopted));
        uncertainties = List.copyOf(uncertainties);
    }

    /** Whether undeclared SQL may have changed the table; code given to {@code op.run} counts for none in particular. */
    public boolean isUncertain(ObjectName table) {
        return uncertainties.stream()
                .anyMatch(uncertainty -> uncertainty.table().isPresent() && uncertainty.concerns(table));
    }

    Replayed with(Schema changed) {
        return new Replayed(changed, adopted, uncertainties);
    }

    Replayed with(ObjectName table, Extent extent) {
        SortedMap<ObjectName, Extent> more = new TreeMap<>(adopted);
        more.put(table, extent);
        return new Replayed(schema, more, uncertainties);
    }

    Replayed with(List<Uncertainty> others) {
        return new Replayed(schema, adopted, others);
    }

    Replayed renamed(ObjectName from, ObjectName to) {
        Extent extent = adopted.get(from);
        return extent == null ? this : without(from).with(to, extent);
    }

    Replayed without(ObjectName table) {
        SortedMap<ObjectName, Extent> fewer = new TreeMap<>(adopted);
        fewer.remove(table);
        return new Replayed(schema, fewer, uncertainties);
    }
}
