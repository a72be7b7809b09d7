package dev.retort.differ.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableOrderTest {
    @Test
    void aTableStandsBehindThoseItRefersTo() {
        assertThat(order(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of())))
                .containsExactly("c", "b", "a");
    }

    @Test
    void withoutReferencesNamesDecide() {
        assertThat(order(Map.of("b", Set.of(), "a", Set.of(), "c", Set.of()))).containsExactly("a", "b", "c");
    }

    @Test
    void whatOnlyDependsOnACycleStandsBehindIt() {
        Map<String, Set<String>> references =
                Map.of("a", Set.of("m"), "m", Set.of("n"), "n", Set.of("m"), "z", Set.of("z"));
        assertThat(order(references)).containsExactly("m", "n", "a", "z");
    }

    @Test
    void insideACycleWhoWaitsForTheFewestGoesFirst() {
        Map<String, Set<String>> references = Map.of("a", Set.of("b", "c"), "b", Set.of("a", "c"), "c", Set.of("a"));
        assertThat(order(references).get(0)).isEqualTo("c");
    }

    @Test
    void aLongChainIsNoProblem() {
        Map<String, Set<String>> references = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            references.put("t" + i, Set.of("t" + (i + 1)));
        }
        assertThat(order(references)).startsWith("t19999").hasSize(20_000);
    }

    private static List<String> order(Map<String, Set<String>> references) {
        Map<ObjectName, Set<ObjectName>> named = new LinkedHashMap<>();
        references.forEach((table, targets) -> named.put(
                ObjectName.of(table), targets.stream().map(ObjectName::of).collect(Collectors.toSet())));
        return TableOrder.ranks(named).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(entry -> entry.getKey().name())
                .toList();
    }
}
