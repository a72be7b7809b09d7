package dev.retort.reader;

import java.nio.charset.StandardCharsets;
import org.hibernate.boot.model.naming.Identifier;

/**
 * Names as a database stores them. One schema serves all databases, so all names are folded as PostgreSQL does it: quoted
 * ones are kept, in unquoted ones the letters A to Z become small; what is longer than 63 bytes is cut.
 */
public final class StoredName {
    /** PostgreSQL's {@code NAMEDATALEN} without the closing zero. */
    private static final int LIMIT = 63;

    private StoredName() {}

    public static String of(Identifier identifier) {
        return of(identifier.getText(), identifier.isQuoted());
    }

    public static String of(String name, boolean quoted) {
        // Hibernate puts a quoted name between quotes as it is, so a quote inside it is written twice by whoever maps
        // it.
        return quoted ? cut(name.replace("\"\"", "\"")) : unquoted(name);
    }

    public static String unquoted(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            folded.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter);
        }
        return cut(folded.toString());
    }

    /** A name as Hibernate keeps those of constraints: quoted with backticks or double quotes, or not. */
    public static String ofWritten(String written) {
        boolean quoted = written.length() > 2 && Identifier.isQuoted(written);
        return of(quoted ? written.substring(1, written.length() - 1) : written, quoted);
    }

    /** Whether the name is longer than PostgreSQL keeps. */
    public static boolean isTooLong(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length > LIMIT;
    }

    private static String cut(String name) {
        if (!isTooLong(name)) {
            return name;
        }
        int end = name.length();
        while (isTooLong(name.substring(0, end))) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
