package dev.retort.runtime.replay;

import dev.retort.runtime.recording.Selection;
import dev.retort.schema.SqlText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constraint or index that a migration means by its name or its columns. */
record Choice<T>(
        String kind,
        Function<T, Optional<String>> name,
        Function<T, List<String>> columns,
        BiPredicate<T, SqlText> condition,
        Selection which) {
    /** A choice among what has no condition. */
    Choice(String kind, Function<T, Optional<String>> name, Function<T, List<String>> columns, Selection which) {
        this(kind, name, columns, (each, text) -> false, which);
    }

    Optional<T> among(List<T> all) {
        List<T> meant = all.stream().filter(this::isMeant).toList();
        if (meant.size() > 1) {
            String names = meant.stream()
                    .map(each -> name.apply(each).orElse("one without a name"))
                    .collect(Collectors.joining(" and "));
            throw new UnfitException(
                    meant.size() + " are meant by " + described() + ": " + names + "; say which with named(\"...\")");
        }
        return meant.stream().findFirst();
    }

    String described() {
        if (which instanceof Selection.ByName byName) {
            return kind + " " + byName.name();
        }
        return which instanceof Selection.ByCondition byCondition
                ? kind + " (" + byCondition.condition().text() + ")"
                : kind + " on " + listed(((Selection.ByColumns) which).columns());
    }

    String present(List<T> all) {
        return all.stream()
                .map(each -> (name.apply(each).orElse("one") + " " + listed(columns.apply(each))).strip())
                .collect(Collectors.joining(", "));
    }

    private boolean isMeant(T candidate) {
        if (which instanceof Selection.ByName byName) {
            return name.apply(candidate).equals(Optional.of(byName.name()));
        }
        return which instanceof Selection.ByCondition byCondition
                ? condition.test(candidate, byCondition.condition())
                : columns.apply(candidate).equals(((Selection.ByColumns) which).columns());
    }

    private static String listed(List<String> columns) {
        return columns.isEmpty() ? "" : "(" + String.join(", ", columns) + ")";
    }
}
