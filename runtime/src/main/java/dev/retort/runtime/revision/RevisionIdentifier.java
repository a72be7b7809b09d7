package dev.retort.runtime.revision;

import dev.retort.runtime.InvalidTargetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types for a revision: {@code [branch@][symbol][+N|-N]}. The branch is a label or an id, meaning the line
 * through it; the symbol is an id, the beginning of one, a label, or one of {@link #WORDS}. Without a symbol the steps
 * count from where the database is.
 */
public record RevisionIdentifier(String text, Optional<String> branch, Optional<String> symbol, int steps) {
    static final List<String> WORDS = List.of("head", "heads", "base", "current");

    private static final Pattern GRAMMAR = Pattern.compile(
            "(?:(?<branch>[A-Za-z0-9_.]+)@)?(?<symbol>[A-Za-z0-9_.]+)?(?<steps>[+-](?!0+$)[0-9]{1,6})?");

    /**
     * Reads the written form.
     *
     * @throws InvalidTargetException when it is empty or does not fit the grammar
     */
    public static RevisionIdentifier parse(String text) {
        Matcher parts = GRAMMAR.matcher(text);
        if (!parts.matches() || (parts.group("symbol") == null && parts.group("steps") == null)) {
            throw new InvalidTargetException(
                    "\"" + text + "\" is not a revision",
                    List.of("an id or the beginning of one, head, heads, base, label@head, +2, -1, or head-1"));
        }
        String steps = parts.group("steps");
        return new RevisionIdentifier(
                text,
                Optional.ofNullable(parts.group("branch")),
                Optional.ofNullable(parts.group("symbol")),
                steps == null ? 0 : Integer.parseInt(steps));
    }

    boolean is(String word) {
        return symbol.filter(word::equals).isPresent();
    }

    /** The identifier with {@code current} in the place of a missing symbol. */
    RevisionIdentifier orFromCurrent() {
        return isRelative() ? new RevisionIdentifier(text, branch, Optional.of("current"), steps) : this;
    }

    /** Whether it means another revision once the database has moved: {@code +1}, {@code current}. */
    public boolean countsFromDatabase() {
        return isRelative() || symbol.filter("current"::equals).isPresent();
    }

    /** Steps without a symbol to count from. */
    boolean isRelative() {
        return symbol.isEmpty();
    }
}
