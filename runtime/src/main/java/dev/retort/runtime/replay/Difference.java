package dev.retort.runtime.replay;

import java.util.Optional;
import java.util.function.Function;

/** The error of a {@code .was(...)} that does not hold. */
final class Difference {
    private Difference() {}

    static <T> void refuse(String what, Optional<T> said, Optional<T> known, Function<T, String> text) {
        if (said.isPresent() && !said.equals(known)) {
            throw disagrees(what, text.apply(said.get()), known.map(text).orElse("none"));
        }
    }

    static UnfitException disagrees(String what, String said, String known) {
        return new UnfitException("says that the " + what + " was " + said + ", but it is " + known);
    }
}
