package dev.retort.differ.managed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pattern for names of one to three parts, of one kind of object or of any. */
record NamePattern(Optional<String> kind, List<Pattern> parts) {
    private static final Pattern WITH_KIND = Pattern.compile("(table|column|sequence|enum|index|constraint):(.*)");

    static NamePattern parse(String text) {
        Matcher kind = WITH_KIND.matcher(text.strip());
        String names = kind.matches() ? kind.group(2) : text.strip();
        List<Pattern> parts = new ArrayList<>();
        for (String part : names.split("\\.", -1)) {
            if (part.isBlank()) {
                throw new IllegalArgumentException("the pattern " + text
                        + " has an empty part; write [schema.]table[.column] with * for any text");
            }
            parts.add(glob(part.strip()));
        }
        if (parts.size() > 3) {
            throw new IllegalArgumentException(
                    "the pattern " + text + " has more than three parts; write [schema.]table[.column]");
        }
        return new NamePattern(kind.matches() ? Optional.of(kind.group(1)) : Optional.empty(), List.copyOf(parts));
    }

    boolean fits(String wantedKind, List<String> names) {
        if (kind.filter(own -> !own.equals(wantedKind)).isPresent() || names.size() != parts.size()) {
            return false;
        }
        for (int place = 0; place < names.size(); place++) {
            if (!parts.get(place)
                    .matcher(names.get(place).toLowerCase(Locale.ROOT))
                    .matches()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first of several parts fits. */
    boolean beginsWith(String name) {
        return parts.size() > 1
                && parts.get(0).matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static Pattern glob(String part) {
        StringBuilder expression = new StringBuilder();
        for (String literal : part.toLowerCase(Locale.ROOT).split("\\*", -1)) {
            expression.append(expression.isEmpty() ? "" : ".*").append(Pattern.quote(literal));
        }
        return Pattern.compile(expression.toString(), Pattern.DOTALL);
    }
}
