package dev.retort.differ.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One thing in its own spelling and in canonical form. */
public record Both<T>(T original, T canonical) {
    /** Pairs the things of two lists by their place. */
    public static <T> List<Both<T>> zip(List<T> originals, List<T> canonicals) {
        if (originals.size() != canonicals.size()) {
            throw new IllegalArgumentException("not a canonical form of " + originals + ": " + canonicals);
        }
        List<Both<T>> all = new ArrayList<>(originals.size());
        for (int place = 0; place < originals.size(); place++) {
            all.add(new Both<>(originals.get(place), canonicals.get(place)));
        }
        return all;
    }

    public Both<T> each(UnaryOperator<T> change) {
        return new Both<>(change.apply(original), change.apply(canonical));
    }
}
