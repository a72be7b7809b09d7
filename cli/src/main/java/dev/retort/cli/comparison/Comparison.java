package dev.retort.cli.comparison;

import dev.retort.differ.Difference;
import dev.retort.differ.naming.NamingMismatch;
import dev.retort.introspector.OtherObject;
import dev.retort.model.Model;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of comparing entities with a database.
 *
 * @param schemas the database and the model, as they are written
 * @param others what the database holds that a schema has no record for
 * @param inTheWay what hangs on things that are to be dropped, each one line
 */
public record Comparison(
        Model model, Pair<Schema> schemas, Difference difference, List<OtherObject> others, List<String> inTheWay) {
    public Comparison {
        others = List.copyOf(others);
        inTheWay = List.copyOf(inTheWay);
    }

    public Comparison withInTheWay(List<String> lines) {
        return new Comparison(model, schemas, difference, others, lines);
    }

    /**
     * Whether the entities look to be read with another naming strategy than the database was made with; whoever has
     * declared a rename knows what the names are.
     */
    public Optional<NamingMismatch> namingMismatch() {
        boolean declared = difference.operations().stream()
                .anyMatch(operation -> operation instanceof RenameTable || operation instanceof RenameColumn);
        return declared ? Optional.empty() : NamingMismatch.between(schemas.before(), schemas.after());
    }

    /** What will go wrong although nothing differs, or because everything does; each one line. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        namingMismatch().ifPresent(mismatch -> warnings.add(mismatch.sentence() + ": " + mismatch.wayOut()));
        warnings.addAll(difference.warnings());
        warnings.addAll(inTheWay);
        warnings.addAll(invalidIndexes());
        return warnings;
    }

    /** Indexes that are of no use as they are, with what to do; each one line. */
    public List<String> invalidIndexes() {
        return others.stream()
                .filter(other -> other.kind() == OtherObject.Kind.INVALID_INDEX)
                .map(other -> "index " + other.name().name() + " of "
                        + other.table().orElse(other.name()) + " " + other.reason())
                .toList();
    }
}
