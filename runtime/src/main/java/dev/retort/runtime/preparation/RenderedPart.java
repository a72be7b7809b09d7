package dev.retort.runtime.preparation;

import dev.retort.dialect.Step;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps of operations that were rendered together.
 *
 * @param places the place of each step among those of the whole revision
 * @param joined the operations that no step came from: they are done with another one, as in a rebuild of its table
 */
public record RenderedPart(List<Step> steps, List<Place> places, List<Operation> joined) {
    public RenderedPart {
        steps = List.copyOf(steps);
        places = List.copyOf(places);
        joined = List.copyOf(joined);
    }

    /**
     * A place that means the same in another run, which renders anew: the number of an operation, and how many of its steps
     * lie before it. Boundaries do not count: behind what is committed one less may be needed.
     */
    public record Place(int operation, int step) {}

    /** @param first the number of the first of the operations */
    static RenderedPart of(List<Step> steps, List<Operation> operations, int first) {
        // Operations may be equal, so it is the very one.
        IdentityHashMap<Operation, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < operations.size(); i++) {
            numbers.putIfAbsent(operations.get(i), first + i);
        }
        List<Place> places = new ArrayList<>();
        Map<Integer, Integer> seen = new HashMap<>();
        for (Step step : steps) {
            Integer number = numbers.get(step.origin());
            if (number == null) {
                throw new IllegalStateException("a step of no operation: " + step.origin());
            }
            int before = seen.getOrDefault(number, 0);
            places.add(new Place(number, before));
            seen.put(number, counts(step) ? before + 1 : before);
        }
        List<Operation> joined = operations.stream()
                .filter(operation -> !seen.containsKey(numbers.get(operation)))
                .toList();
        return new RenderedPart(steps, places, joined);
    }

    /** Whether a step does something. */
    public static boolean counts(Step step) {
        return !(step instanceof Step.Boundary);
    }
}
