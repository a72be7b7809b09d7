package dev.retort.model;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the entity classes ask for.
 *
 * @param schema the schema, portable where that was proved, with explicit names only where the mapping gives them
 * @param origins for each table the entity (or the member of one) that asks for it
 * @param notices what a person should know, each one line: the naming strategy and why, objects not managed, columns that
 *     a database cannot map
 * @param entityCount entities that were read
 */
public record Model(Schema schema, SortedMap<ObjectName, Origin> origins, List<Notice> notices, int entityCount) {
    /**
     * The entity behind a table.
     *
     * @param entity the class
     * @param members for a column the field or property it comes from
     */
    public record Origin(String entity, SortedMap<String, String> members) {
        public Origin {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }
    }

    /** A line for a person; {@code important} ones are said always, the others when asked for more. */
    public record Notice(boolean important, String text) {}

    public Model {
        origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
        notices = List.copyOf(notices);
    }
}
