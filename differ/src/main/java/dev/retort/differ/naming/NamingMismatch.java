package dev.retort.differ.naming;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Most of what the entities ask for is in the database under the spelling of another naming strategy: {@code orderline} is
 * missing and {@code order_line} is there. Compared as they are, every such table would be created a second time, every
 * such column dropped and added.
 *
 * @param differing the modelled tables that only a spelling keeps apart from one in the database
 * @param modelled all modelled tables
 * @param asked a name as the entities ask for it
 * @param found the same name as the database has it
 * @param readWith the word for the strategy that the entities look to be read with, {@code jpa} or {@code spring}
 * @param looksLike the word for the strategy that the database looks to be made with
 */
public record NamingMismatch(
        int differing, int modelled, String asked, String found, String readWith, String looksLike) {
    /** Fewer than these could as well be somebody's own renaming. */
    private static final int FEWEST_NAMES = 2;

    private record Spelling(boolean ofTable, String asked, String found) {
        /** How many words the database keeps apart and the model does not; negative the other way round. */
        int words() {
            return underscores(found) - underscores(asked);
        }
    }

    /** The mismatch, where most modelled tables show one, all in the same direction. */
    public static Optional<NamingMismatch> between(Schema actual, Schema desired) {
        Map<ObjectName, Table> bare = new HashMap<>();
        actual.tables().stream()
                .filter(table -> desired.table(table.name()).isEmpty())
                .forEach(table -> bare.putIfAbsent(bare(table.name()), table));
        List<Spelling> spellings = new ArrayList<>();
        int differing = 0;
        for (Table table : desired.tables()) {
            List<Spelling> ofTable = spellings(table, actual, bare);
            spellings.addAll(ofTable);
            differing += ofTable.isEmpty() ? 0 : 1;
        }
        int modelled = desired.tables().size();
        if (spellings.size() < FEWEST_NAMES || differing * 2 <= modelled) {
            return Optional.empty();
        }
        Spelling first =
                spellings.stream().filter(Spelling::ofTable).findFirst().orElse(spellings.get(0));
        boolean spring = first.words() > 0;
        boolean oneWay = spellings.stream().allMatch(spelling -> spelling.words() > 0 == spring);
        return oneWay
                ? Optional.of(new NamingMismatch(
                        differing,
                        modelled,
                        first.asked(),
                        first.found(),
                        spring ? "jpa" : "spring",
                        spring ? "spring" : "jpa"))
                : Optional.empty();
    }

    /** The names in which a modelled table differs from one in the database; none when they differ in more than names. */
    private static List<Spelling> spellings(Table asked, Schema actual, Map<ObjectName, Table> bare) {
        List<Spelling> spellings = new ArrayList<>();
        Optional<Table> found = actual.table(asked.name()).or(() -> Optional.ofNullable(bare.get(bare(asked.name()))));
        if (found.isEmpty()) {
            return List.of();
        }
        add(
                spellings,
                new Spelling(true, asked.name().written(), found.get().name().written()));
        Set<String> names = asked.columns().stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
        Map<String, String> free = found.get().columns().stream()
                .map(Column::name)
                .filter(name -> !names.contains(name))
                .collect(Collectors.toMap(NamingMismatch::bare, Function.identity(), (first, second) -> first));
        for (Column column : asked.columns()) {
            if (found.get().column(column.name()).isEmpty()) {
                String other = free.get(bare(column.name()));
                if (other == null) {
                    return List.of();
                }
                add(
                        spellings,
                        new Spelling(
                                false,
                                asked.name().written() + "." + column.name(),
                                found.get().name().written() + "." + other));
            }
        }
        return spellings;
    }

    private static void add(List<Spelling> spellings, Spelling spelling) {
        if (spelling.words() != 0) {
            spellings.add(spelling);
        }
    }

    private static ObjectName bare(ObjectName name) {
        String letters = bare(name.name());
        return letters.isEmpty() ? name : name.withName(letters);
    }

    private static String bare(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static int underscores(String name) {
        return (int) name.chars().filter(letter -> letter == '_').count();
    }

    /** One line for people. */
    public String sentence() {
        return differing + " of " + modelled + (modelled == 1 ? " table" : " tables") + " differ only by naming ("
                + asked + " and " + found + "): the entities were read with \"" + readWith
                + "\", the database looks like \"" + looksLike + "\"";
    }

    /** What to write into the configuration. */
    public String wayOut() {
        return "[model] naming = \"" + looksLike + "\"";
    }
}
