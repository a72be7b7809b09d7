package dev.retort.dialect.sqlite;

import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The named enum types that exist, as far as a database can tell that stores them as checks: by the labels of the columns
 * that use them, and without such columns by what the migrations made.
 */
final class EnumFindings {
    private final Schema desired;
    private final Schema replayed;
    private final Map<ObjectName, List<String>> found = new TreeMap<>();

    EnumFindings(Schema desired, Schema replayed) {
        this.desired = desired;
        this.replayed = replayed;
    }

    boolean isKnown(ObjectName name) {
        return known(name).findFirst().isPresent();
    }

    /** Notes that a column allows these labels; of columns that disagree, the one that differs from the model counts. */
    void add(ObjectName name, List<String> labels) {
        boolean asDesired = desired.enumType(name)
                .filter(type -> sameLabels(type.labels(), labels))
                .isPresent();
        found.merge(name, labels, (first, second) -> asDesired ? first : second);
    }

    List<EnumType> types() {
        List<EnumType> types = new ArrayList<>();
        found.forEach((name, labels) -> types.add(type(name, labels)));
        replayed.enums().stream()
                .filter(type -> !found.containsKey(type.name()))
                .forEach(types::add);
        types.sort(Comparator.comparing(EnumType::name));
        return types;
    }

    private EnumType type(ObjectName name, List<String> labels) {
        Optional<EnumType> same =
                known(name).filter(type -> sameLabels(type.labels(), labels)).findFirst();
        boolean ordered = known(name).anyMatch(EnumType::ordered);
        return same.orElseGet(() -> new EnumType(name, labels, ordered));
    }

    private Stream<EnumType> known(ObjectName name) {
        return Stream.of(desired, replayed).flatMap(schema -> schema.enumType(name).stream());
    }

    private static boolean sameLabels(List<String> left, List<String> right) {
        return new HashSet<>(left).equals(new HashSet<>(right));
    }
}
