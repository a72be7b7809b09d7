package dev.retort.model;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the entity classes ask for.
 *
 * @param schema the schema, portable where that was proved, with explicit names only where the mapping gives them
 * @param origins for each table the entity (or the member of one) that asks for it
 * @param notices what a person should know, each one line: the naming strategy and why, objects not managed, columns that
 *     a database cannot map
 * @param entityCount entities that were read
 * @param repeatable whether the same classes and settings give the same model again: no naming strategy and no contributor
 *     of the project's own had a part in it, which could ask anything at all
 */
public record Model(
        Schema schema,
        SortedMap<ObjectName, Origin> origins,
        List<Notice> notices,
        int entityCount,
        boolean repeatable) {
    /**
     * The entity behind a table.
     *
     * @param entity the class
     * @param members for a column the field or property it comes from
     * @param primitives the columns whose field or property is of a primitive type, and so can never be null
     * @param formerTable the name the table had before, where the entity says one
     * @param formerColumns for a column the name it had before, where its field or property says one
     */
    public record Origin(
            String entity,
            SortedMap<String, String> members,
            SortedSet<String> primitives,
            Optional<String> formerTable,
            SortedMap<String, String> formerColumns) {
        public Origin {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
            primitives = Collections.unmodifiableSortedSet(new TreeSet<>(primitives));
            formerColumns = Collections.unmodifiableSortedMap(new TreeMap<>(formerColumns));
        }
    }

    /** A line for a person; {@code important} ones are said always, the others when asked for more. */
    public record Notice(boolean important, String text) {}

    /** The model with one more thing to know, before the others. */
    public Model noticing(Notice notice) {
        List<Notice> more = new ArrayList<>(List.of(notice));
        more.addAll(notices);
        return new Model(schema, origins, more, entityCount, repeatable);
    }

    /** For each table the columns that come from primitive fields or properties. */
    public SortedMap<ObjectName, SortedSet<String>> primitives() {
        SortedMap<ObjectName, SortedSet<String>> columns = new TreeMap<>();
        origins.forEach((table, origin) -> columns.put(table, origin.primitives()));
        return columns;
    }

    public Model {
        origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
        notices = List.copyOf(notices);
    }
}
