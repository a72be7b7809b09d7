package dev.retort.migration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule that null is never an argument, told with the name of the method that was given it. */
final class Arguments {
    private Arguments() {}

    static <T> T given(String method, String parameter, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    method + "(...): " + parameter + " is null; leave out what there is none of");
        }
        return value;
    }

    static <T> List<T> all(String method, String parameter, T[] values) {
        List<T> given = new ArrayList<>();
        for (T value : given(method, parameter, values)) {
            given.add(given(method, parameter, value));
        }
        return given;
    }

    static <T> List<T> all(String method, String parameter, T first, T[] rest) {
        List<T> given = new ArrayList<>();
        given.add(given(method, parameter, first));
        given.addAll(all(method, parameter, rest));
        return given;
    }

    /** A text that has to say something. */
    static String text(String method, String parameter, @Nullable String value) {
        String text = given(method, parameter, value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(method + "(...): " + parameter + " is empty");
        }
        return text;
    }
}
