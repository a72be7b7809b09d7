package dev.retort.cli.comparison;

import dev.retort.differ.Difference;
import dev.retort.introspector.OtherObject;
import dev.retort.model.Model;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * The outcome of comparing entities with a database.
 *
 * @param schemas the database and the model, as they are written
 * @param others what the database holds that a schema has no record for
 */
public record Comparison(Model model, Pair<Schema> schemas, Difference difference, List<OtherObject> others) {
    public Comparison {
        others = List.copyOf(others);
    }
}
