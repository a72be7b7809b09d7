package dev.retort.reader.mapping;

import dev.retort.reader.StoredName;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the names that somebody chose from those that Hibernate makes of a hash. */
final class ExplicitName {
    /** A prefix and an MD5 to the base 35: 25 characters, fewer where it begins with zeros. */
    private static final Pattern INVENTED = Pattern.compile("(?:FK|UK|UC|IDX)_?[0-9a-z]{20,25}");

    private ExplicitName() {}

    static Optional<String> of(@Nullable String name) {
        return name == null || name.isBlank() || INVENTED.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(StoredName.ofWritten(name));
    }
}
