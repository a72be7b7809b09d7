package dev.retort.differ;

import dev.retort.differ.form.Both;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.DropEnum;
import dev.retort.operation.EnumChange;
import dev.retort.operation.EnumChange.Add.Place;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares named enum types by their labels, and by their order where the model asks for it. New labels come before old
 * ones go, so that rows can be moved from the one to the other.
 */
final class EnumDiffer {
    private final Scope scope;
    private final Map<ObjectName, EnumType> live;
    private final Map<ObjectName, EnumType> desired;

    EnumDiffer(Scope scope, Pair<Both<Schema>> schemas) {
        this.scope = scope;
        this.live = byName(schemas.before().original());
        this.desired = byName(schemas.after().original());
    }

    void compare() {
        live.forEach((name, type) -> {
            EnumType wanted = desired.get(name);
            if (wanted != null) {
                modify(type, wanted);
            } else if (scope.managed().enumType(name)) {
                scope.changes().add(new DropEnum(type));
            } else {
                scope.changes().leaveAlone("enum", name);
            }
        });
        desired.forEach((name, type) -> {
            if (!live.containsKey(name)) {
                scope.changes().add(new CreateEnum(type));
            }
        });
    }

    private void modify(EnumType present, EnumType wanted) {
        EnumType current = present;
        // A label that stands in the wrong place is taken out and put back, where the order is asked for.
        List<String> misplaced = wanted.ordered() ? misplaced(present.labels(), wanted.labels()) : List.of();
        for (String label : misplaced) {
            current = drop(current, label);
        }
        for (String label : wanted.labels()) {
            if (!current.labels().contains(label)) {
                current = add(current, label, wanted.labels());
            }
        }
        for (String label : present.labels()) {
            if (!wanted.labels().contains(label)) {
                current = drop(current, label);
            }
        }
    }

    private EnumType add(EnumType type, String label, List<String> order) {
        // The nearest label behind it that is there already says the place; without one it goes to the end.
        Optional<String> neighbour = order.subList(order.indexOf(label) + 1, order.size()).stream()
                .filter(type.labels()::contains)
                .findFirst();
        List<String> labels = new ArrayList<>(type.labels());
        labels.add(neighbour.map(labels::indexOf).orElse(labels.size()), label);
        EnumType after = type.withLabels(labels);
        scope.changes()
                .add(new AlterEnum(
                        type, after, new EnumChange.Add(label, neighbour.map(other -> new Place(true, other)))));
        return after;
    }

    private EnumType drop(EnumType type, String label) {
        EnumType after = type.withLabels(
                type.labels().stream().filter(other -> !other.equals(label)).toList());
        scope.changes().add(new AlterEnum(type, after, new EnumChange.Drop(label, Optional.empty())));
        return after;
    }

    /** The labels to move so that those that are on both sides stand in the order that is asked for. */
    private static List<String> misplaced(List<String> present, List<String> wanted) {
        List<String> common = present.stream().filter(wanted::contains).toList();
        List<String> moved = new ArrayList<>();
        int reached = -1;
        for (String label : common) {
            int place = wanted.indexOf(label);
            if (place < reached) {
                moved.add(label);
            }
            reached = Math.max(reached, place);
        }
        return List.copyOf(new HashSet<>(moved).stream().sorted().toList());
    }

    private static Map<ObjectName, EnumType> byName(Schema schema) {
        Map<ObjectName, EnumType> types = new TreeMap<>();
        schema.enums().forEach(type -> types.put(type.name(), type));
        return types;
    }
}
