package dev.retort.differ.planner;

import dev.retort.operation.ExecuteSql;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Dependant;
import dev.retort.schema.SqlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Puts what stands on things that go around a plan: it is dropped before anything else, by the names of that moment, and
 * made again when the way back has brought back all of it. Its text is that of one database, and so are the lines.
 */
public final class DependantLines {
    private DependantLines() {}

    /**
     * The plan with these lines.
     *
     * @param dependants each behind those it needs
     * @param returning those of them that need nothing but what is made anew: the way there makes them again as well
     */
    public static Plan around(Plan plan, DatabaseKind database, List<Dependant> dependants, List<Dependant> returning) {
        List<PlannedOperation> upgrade = new ArrayList<>(drops(dependants, database));
        upgrade.addAll(plan.upgrade());
        upgrade.addAll(creates(returning, database));
        List<PlannedOperation> downgrade = new ArrayList<>(drops(returning, database));
        downgrade.addAll(plan.downgrade());
        downgrade.addAll(creates(dependants, database));
        return new Plan(upgrade, downgrade);
    }

    private static List<PlannedOperation> drops(List<Dependant> dependants, DatabaseKind database) {
        List<Dependant> reversed = new ArrayList<>(dependants);
        Collections.reverse(reversed);
        return reversed.stream()
                .flatMap(dependant -> dependant.drop().stream())
                .map(sql -> line(sql, database))
                .toList();
    }

    private static List<PlannedOperation> creates(List<Dependant> dependants, DatabaseKind database) {
        return dependants.stream()
                .flatMap(dependant -> dependant.create().stream())
                .map(sql -> line(sql, database))
                .toList();
    }

    private static PlannedOperation line(String sql, DatabaseKind database) {
        return new PlannedOperation(new ExecuteSql(SqlText.of(sql), List.of()), List.of(), Optional.of(database));
    }
}
