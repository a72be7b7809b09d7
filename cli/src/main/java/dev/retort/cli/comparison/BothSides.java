package dev.retort.cli.comparison;

import dev.retort.differ.DifferRequest;
import dev.retort.differ.Difference;
import dev.retort.differ.SchemaDiffer;
import dev.retort.differ.form.Compared;
import dev.retort.differ.rename.Rename;
import dev.retort.introspector.OtherObject;
import dev.retort.model.Model;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Both sides of a comparison, read and in canonical form: what differs can be asked again when somebody has declared a
 * rename, and nothing is read twice.
 *
 * @param schemas what is there and what the entities ask for
 * @param plain the request without renames
 * @param others what the database holds that a schema has no record for
 * @param known takes out of a difference what nobody can know
 */
public record BothSides(
        Model model,
        Pair<Compared> schemas,
        DefaultSchema defaultSchema,
        DifferRequest plain,
        List<OtherObject> others,
        UnaryOperator<Difference> known) {
    public BothSides {
        others = List.copyOf(others);
    }

    /** What differs when nothing is renamed but what the entities declare. */
    public Comparison compare() {
        return compare(List.of(), false);
    }

    /**
     * What differs.
     *
     * @param renames declared by whoever asks, beside those that the entities declare
     * @param noRenames nothing else is renamed, whatever it looks like
     */
    public Comparison compare(List<Rename> renames, boolean noRenames) {
        Schema live = schemas.before().original();
        Schema desired = schemas.after().original();
        List<Rename> declared = new FormerNames(model, defaultSchema, live, desired)
                .pending().stream()
                        .filter(former -> renames.stream()
                                .noneMatch(given -> given.from().equals(former.from())
                                        || given.to().equals(former.to())))
                        .toList();
        DifferRequest request = plain.withRenames(
                Stream.concat(declared.stream(), renames.stream()).toList());
        Difference difference = SchemaDiffer.difference(schemas, noRenames ? request.withNoRenames() : request);
        return new Comparison(model, new Pair<>(live, desired), known.apply(difference), others, List.of());
    }
}
