package dev.retort.introspector.postgresql;

import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name with an optional schema as it stands in SQL: folded where it is not quoted. */
final class SqlName {
    private static final Pattern PART = Pattern.compile("\"((?:[^\"]|\"\")+)\"|([^\".\\s]+)");

    private SqlName() {}

    static Optional<ObjectName> read(String text) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int position = 0;
        while (part.region(position, text.length()).lookingAt()) {
            String quoted = part.group(1);
            parts.add(
                    quoted != null
                            ? quoted.replace("\"\"", "\"")
                            : part.group(2).toLowerCase(Locale.ROOT));
            position = part.end();
            if (position == text.length()) {
                break;
            }
            if (text.charAt(position) != '.') {
                return Optional.empty();
            }
            position++;
        }
        if (position != text.length() || parts.isEmpty() || parts.size() > 2) {
            return Optional.empty();
        }
        return Optional.of(parts.size() == 1 ? ObjectName.of(parts.get(0)) : ObjectName.of(parts.get(0), parts.get(1)));
    }
}
