package dev.retort.dialect.postgresql;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of what a {@code REINDEX CONCURRENTLY} of PostgreSQL leaves behind when it does not come to its end: an invalid
 * copy of an index, {@code ix_a_ccnew} or {@code ix_a_ccold}.
 */
public final class LeftoverIndex {
    /** For the server. */
    public static final String PATTERN = "_cc(new|old)[0-9]*$";

    private static final Pattern NAME = Pattern.compile("(.+)" + PATTERN);

    /** In bytes: the server cuts a longer name, to have room for what it appends. */
    private static final int CUT = 54;

    private LeftoverIndex() {}

    /** The name of the index that was to be built anew, or the beginning of a long one; empty for any other name. */
    public static Optional<String> originalOf(String name) {
        Matcher leftover = NAME.matcher(name);
        return leftover.matches() ? Optional.of(leftover.group(1)) : Optional.empty();
    }

    /** Whether this is the name of a copy of an index. */
    public static boolean isOf(String index, String name) {
        Optional<String> original = originalOf(name);
        return original.filter(index::equals).isPresent()
                || original.filter(begin -> begin.getBytes(StandardCharsets.UTF_8).length >= CUT)
                        .filter(index::startsWith)
                        .isPresent();
    }
}
