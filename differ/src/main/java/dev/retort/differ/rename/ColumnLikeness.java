package dev.retort.differ.rename;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How likely a column that is new is one that is gone under another name: more for each thing they have in common. */
final class ColumnLikeness {
    private static final int CLEARLY_LIKE = 60;

    private final Table before;
    private final Table after;
    private final Set<String> staying;

    ColumnLikeness(Table before, Table after) {
        this.before = before;
        this.after = after;
        this.staying = new HashSet<>(names(before));
        this.staying.retainAll(names(after));
    }

    /** Whether somebody has to be asked: the values could be kept, or the names say that they were meant to be. */
    boolean possible(Column old, Column fresh) {
        return old.computed().equals(fresh.computed())
                && (TypeLikeness.alike(old.type(), fresh.type())
                        || NameLikeness.of(old.name(), fresh.name()) >= CLEARLY_LIKE);
    }

    int score(Column old, Column fresh) {
        int distance = Math.abs(place(before, old) - place(after, fresh));
        int score = TypeLikeness.score(old.type(), fresh.type())
                + NameLikeness.of(old.name(), fresh.name()) * 4 / 10
                + (old.nullable() == fresh.nullable() ? 8 : 0)
                + (distance == 0 ? 12 : Math.max(0, 6 - distance))
                + (inKey(before, old) == inKey(after, fresh) ? 4 : -20)
                + (accesses(before, old).equals(accesses(after, fresh)) ? 6 : 0);
        if (old.defaultValue().isPresent() && old.defaultValue().equals(fresh.defaultValue())) {
            score += 6;
        }
        if (old.allowedValues().isPresent() || fresh.allowedValues().isPresent()) {
            score += sameValues(old, fresh) ? 10 : -5;
        }
        Optional<ForeignKey> oldKey = reference(before, old);
        Optional<ForeignKey> freshKey = reference(after, fresh);
        if (oldKey.isPresent() || freshKey.isPresent()) {
            boolean sameTarget =
                    oldKey.map(ForeignKey::referencedTable).equals(freshKey.map(ForeignKey::referencedTable));
            score += sameTarget ? 20 : -25;
        }
        return score;
    }

    /** Among the columns that stay, so that what comes and goes elsewhere does not move it. */
    private int place(Table table, Column column) {
        List<String> names = names(table);
        return (int) names.subList(0, names.indexOf(column.name())).stream()
                .filter(staying::contains)
                .count();
    }

    private static boolean sameValues(Column old, Column fresh) {
        return old.allowedValues()
                .filter(values ->
                        fresh.allowedValues().filter(values::sameValues).isPresent())
                .isPresent();
    }

    private static boolean inKey(Table table, Column column) {
        return table.primaryKey()
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
    }

    /** In how many unique constraints and indexes a column is, as far as it stands alone in them or not. */
    private static List<Integer> accesses(Table table, Column column) {
        return Stream.concat(
                        table.uniques().stream().map(unique -> unique.columns()),
                        table.indexes().stream().map(index -> index.parts().stream()
                                .flatMap(part -> part.columnName().stream())
                                .toList()))
                .filter(columns -> columns.contains(column.name()))
                .map(Collection::size)
                .sorted()
                .collect(Collectors.toList());
    }

    private static Optional<ForeignKey> reference(Table table, Column column) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().contains(column.name()))
                .findFirst();
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }
}
