package dev.retort.cli.newrevision;

import dev.retort.cli.failure.Failure;
import dev.retort.dialect.Dialect;
import dev.retort.differ.planner.DependantLines;
import dev.retort.differ.planner.Plan;
import dev.retort.operation.Operation;
import dev.retort.runtime.setaside.Dependants;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Dependant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Views, triggers and the like that hang on what a revision drops. They become lines of it; what could not be made again on
 * the way back stops it.
 *
 * @param all each behind those it needs
 * @param returning those of them that need nothing but what is made anew
 */
public record HangingObjects(DatabaseKind database, List<Dependant> all, List<Dependant> returning) {
    public HangingObjects {
        all = List.copyOf(all);
        returning = List.copyOf(returning);
    }

    /** What hangs on that which operations drop in a database. */
    public static HangingObjects on(Connection connection, Dialect dialect, List<Operation> operations)
            throws SQLException {
        Gone gone = Gone.by(operations);
        List<Dependant> all = Dependants.of(connection, dialect, gone.all());
        List<Dependant> staying =
                all.isEmpty() || gone.forGood().size() == gone.all().size()
                        ? all
                        : Dependants.of(connection, dialect, gone.forGood());
        List<String> away = staying.stream().map(Dependant::described).toList();
        List<Dependant> returning = all.stream()
                .filter(dependant -> !away.contains(dependant.described()))
                .toList();
        return new HangingObjects(dialect.database(), all, returning);
    }

    /** A line for each: {@code view good needs customer.points, which is to be dropped}. */
    public List<String> found() {
        return all.stream().map(HangingObjects::needed).toList();
    }

    /** For a person, what becomes of each. */
    public List<String> notes() {
        return all.stream()
                .map(dependant -> returning.contains(dependant)
                        ? needed(dependant) + " and made anew: it is dropped before and made again behind"
                        : needed(dependant) + ": it is dropped as well, and the way back makes it again")
                .toList();
    }

    /**
     * A plan with the lines that drop all of it before and make it again behind.
     *
     * @throws Failure that names what could not be made again
     */
    public Plan around(Plan plan) {
        List<String> irreplaceable = new ArrayList<>();
        for (Dependant dependant : all) {
            dependant.irreplaceable().stream()
                    .map(why -> why.equals(dependant.described()) ? "" : ": " + why)
                    .forEach(why -> irreplaceable.add(needed(dependant) + ", and could not be made again" + why));
        }
        if (!irreplaceable.isEmpty()) {
            List<String> lines = new ArrayList<>();
            irreplaceable.subList(1, irreplaceable.size()).forEach(more -> lines.add("also: " + more));
            lines.add("drop or change it in a revision of its own first: retort revision --sql -m \"...\"");
            lines.add("or keep what it needs: [compare] exclude");
            throw new Failure(irreplaceable.get(0) + "; nothing was written", lines.toArray(String[]::new));
        }
        return DependantLines.around(plan, database, all, returning);
    }

    private static String needed(Dependant dependant) {
        return dependant.described() + " needs " + String.join(", ", dependant.needs()) + ", which "
                + (dependant.needs().size() > 1 ? "are" : "is") + " to be dropped";
    }
}
