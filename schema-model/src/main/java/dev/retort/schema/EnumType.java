package dev.retort.schema;

import java.util.List;
import java.util.TreeSet;

/**
 * A named enum type. {@code ordered} says that the order of the labels is part of what the model asks for; otherwise two
 * types with the same labels in another order are the same.
 */
public record EnumType(ObjectName name, List<String> labels, boolean ordered) {
    public EnumType {
        labels = List.copyOf(labels);
        if (new TreeSet<>(labels).size() != labels.size()) {
            throw new IllegalArgumentException("enum type " + name + " names a label twice: " + labels);
        }
    }

    public EnumType withName(ObjectName newName) {
        return new EnumType(newName, labels, ordered);
    }

    public EnumType withLabels(List<String> newLabels) {
        return new EnumType(name, newLabels, ordered);
    }
}
