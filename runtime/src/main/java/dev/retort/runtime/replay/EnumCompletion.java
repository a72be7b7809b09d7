package dev.retort.runtime.replay;

import dev.retort.operation.EnumChange;
import dev.retort.schema.EnumType;
import java.util.ArrayList;
import java.util.List;

/** An enum type after a change of one of its values. */
final class EnumCompletion {
    private EnumCompletion() {}

    static EnumType changed(EnumType type, EnumChange change) {
        List<String> labels = new ArrayList<>(type.labels());
        if (change instanceof EnumChange.Add add) {
            if (labels.contains(add.label())) {
                throw new UnfitException("enum type " + type.name() + " has the value " + add.label() + " already");
            }
            labels.add(add.place().map(place -> position(type, place)).orElse(labels.size()), add.label());
        } else if (change instanceof EnumChange.Rename rename) {
            labels.set(position(type, rename.from()), rename.to());
        } else if (change instanceof EnumChange.Drop drop) {
            labels.remove(position(type, drop.label()));
            drop.replacement().ifPresent(value -> position(type.withLabels(labels), value));
        }
        return type.withLabels(labels);
    }

    private static int position(EnumType type, EnumChange.Add.Place place) {
        return position(type, place.neighbour()) + (place.before() ? 0 : 1);
    }

    private static int position(EnumType type, String label) {
        int position = type.labels().indexOf(label);
        if (position < 0) {
            throw new UnfitException("enum type " + type.name() + " has no value " + label + "; it has "
                    + String.join(", ", type.labels()));
        }
        return position;
    }
}
