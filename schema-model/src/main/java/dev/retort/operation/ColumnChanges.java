package dev.retort.operation;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Generation;
import dev.retort.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The differences of two columns, told in the order in which a column is declared. */
final class ColumnChanges {
    private final List<String> changes = new ArrayList<>();

    private ColumnChanges() {}

    static String between(Column before, Column after) {
        ColumnChanges told = new ColumnChanges();
        told.type(before.type(), after.type());
        told.optional("generation", before.generation(), after.generation(), ColumnChanges::generation);
        if (before.nullable() != after.nullable()) {
            told.changes.add(after.nullable() ? "nullable" : "not null");
        }
        told.optional("default", before.defaultValue(), after.defaultValue(), ColumnChanges::value);
        told.allowedValues(before.allowedValues(), after.allowedValues());
        told.optional("collation", before.collation(), after.collation(), Function.identity());
        told.optional("comment", before.comment(), after.comment(), Function.identity());
        return String.join(", ", told.changes);
    }

    private void type(ColumnType before, ColumnType after) {
        if (!before.equals(after)) {
            boolean alike = TypeName.of(before).equals(TypeName.of(after));
            changes.add("type " + type(before, alike) + " to " + type(after, alike));
        }
    }

    /** PostgreSQL has a type json that is not the one the portable word stands for. */
    private static String type(ColumnType type, boolean alike) {
        return alike && type instanceof ColumnType.Native ? "native " + TypeName.of(type) : TypeName.of(type);
    }

    private <T> void optional(String name, Optional<T> before, Optional<T> after, Function<T, String> words) {
        if (before.equals(after)) {
            return;
        }
        if (before.isEmpty()) {
            changes.add("add " + name + " " + after.map(words).orElse(""));
        } else if (after.isEmpty()) {
            changes.add("drop " + name + " " + before.map(words).orElse(""));
        } else {
            changes.add(name + " " + words.apply(before.get()) + " to " + words.apply(after.get()));
        }
    }

    private void allowedValues(Optional<AllowedValues> before, Optional<AllowedValues> after) {
        if (before.isPresent() && after.isPresent()) {
            listed("allow ", after.get().values(), before.get().values());
            listed("no longer allow ", before.get().values(), after.get().values());
        } else if (after.isPresent()) {
            changes.add("allow only " + String.join(", ", after.get().values()));
        } else if (before.isPresent()) {
            changes.add("allow any value");
        }
    }

    private void listed(String verb, List<String> values, List<String> but) {
        List<String> more = values.stream()
                .filter(value -> !new TreeSet<>(but).contains(value))
                .toList();
        if (!more.isEmpty()) {
            changes.add(verb + String.join(", ", more));
        }
    }

    private static String value(Value value) {
        return OperationDescription.value(value);
    }

    private static String generation(Generation generation) {
        return generation instanceof Generation.Computed computed
                ? "as " + computed.expression().text()
                : "identity";
    }
}
