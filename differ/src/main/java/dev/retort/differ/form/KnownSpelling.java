package dev.retort.differ.form;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The live schema in the words of the revisions that made it: what has the same canonical form on both sides is spelled as
 * the revisions spell it, the rest as the server does. Thus the way back of a migration is as portable as the way there.
 */
public final class KnownSpelling {
    private KnownSpelling() {}

    /** The original of {@code live}, spelled like the original of {@code replayed} where both mean the same. */
    public static Schema of(Compared live, Compared replayed) {
        Map<ObjectName, Both<Table>> known = new HashMap<>();
        tables(replayed).forEach(table -> known.put(table.original().name(), table));
        return live.original()
                .withTables(tables(live).stream()
                        .map(table -> {
                            Both<Table> made = known.get(table.original().name());
                            return made == null ? table.original() : table(table, made);
                        })
                        .toList())
                .withSequences(live.original().sequences().stream()
                        .map(found -> replayed.original()
                                .sequence(found.name())
                                .filter(made -> made.options()
                                        .withoutDefaults()
                                        .equals(found.options().withoutDefaults()))
                                .orElse(found))
                        .toList())
                .withEnums(live.original().enums().stream()
                        .map(found -> replayed.original()
                                .enumType(found.name())
                                .filter(made -> made.labels().equals(found.labels()))
                                .orElse(found))
                        .toList());
    }

    private static List<Both<Table>> tables(Compared schema) {
        return Both.zip(schema.original().tables(), schema.canonical().tables());
    }

    private static Table table(Both<Table> live, Both<Table> made) {
        Map<String, Both<Column>> columns = new HashMap<>();
        Both.zip(made.original().columns(), made.canonical().columns())
                .forEach(column -> columns.put(column.original().name(), column));
        return live.original()
                .withColumns(
                        Both.zip(live.original().columns(), live.canonical().columns()).stream()
                                .map(column -> {
                                    Both<Column> known =
                                            columns.get(column.original().name());
                                    return known == null ? column.original() : column(column, known);
                                })
                                .toList())
                .withChecks(respelled(
                        Both.zip(live.original().checks(), live.canonical().checks()),
                        Both.zip(made.original().checks(), made.canonical().checks()),
                        (one, other) -> one.condition().equals(other.condition()),
                        (found, known) -> found.withCondition(known.condition()),
                        Check::name))
                .withIndexes(respelled(
                        Both.zip(live.original().indexes(), live.canonical().indexes()),
                        Both.zip(made.original().indexes(), made.canonical().indexes()),
                        (one, other) -> one.withName(Optional.empty()).equals(other.withName(Optional.empty())),
                        (found, known) -> known.withName(found.name()),
                        Index::name));
    }

    private static Column column(Both<Column> live, Both<Column> made) {
        Column found = live.original();
        return found.withDefault(Optional.empty())
                .withGeneration(chosen(live, made, Column::generation))
                .withDefault(chosen(live, made, Column::defaultValue))
                .withType(chosen(live, made, Column::type))
                .withCollation(chosen(live, made, Column::collation))
                .withAllowedValues(found.allowedValues().map(values -> made.original()
                        .allowedValues()
                        .filter(values::sameValues)
                        .map(known -> new AllowedValues(known.values(), values.constraintName()))
                        .orElse(values)));
    }

    private static <T> T chosen(Both<Column> live, Both<Column> made, Function<Column, T> attribute) {
        boolean same = attribute.apply(live.canonical()).equals(attribute.apply(made.canonical()));
        return attribute.apply(same ? made.original() : live.original());
    }

    private static <T> List<T> respelled(
            List<Both<T>> live,
            List<Both<T>> made,
            BiPredicate<T, T> same,
            BinaryOperator<T> spelled,
            Function<T, Optional<String>> name) {
        return live.stream()
                .map(found -> made.stream()
                        .filter(known -> same.test(found.canonical(), known.canonical()))
                        // Two of the same meaning are told apart by their names.
                        .min(Comparator.comparing(
                                known -> !name.apply(known.original()).equals(name.apply(found.original()))))
                        .map(known -> spelled.apply(found.original(), known.original()))
                        .orElse(found.original()))
                .toList();
    }
}
