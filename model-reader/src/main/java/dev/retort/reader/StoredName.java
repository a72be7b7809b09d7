package dev.retort.reader;

import org.hibernate.boot.model.naming.Identifier;

/**
 * Names as a database stores them. One schema serves all databases, so all names are folded as PostgreSQL does it: quoted
 * ones are kept, in unquoted ones the letters A to Z become small. How much is kept of a long one is for each database to
 * say: Hibernate asks for the whole name everywhere.
 */
public final class StoredName {
    private StoredName() {}

    public static String of(Identifier identifier) {
        return of(identifier.getText(), identifier.isQuoted());
    }

    public static String of(String name, boolean quoted) {
        // Hibernate puts a quoted name between quotes as it is, so a quote inside it is written twice by whoever maps
        // it.
        return quoted ? name.replace("\"\"", "\"") : unquoted(name);
    }

    public static String unquoted(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            folded.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter);
        }
        return folded.toString();
    }

    /** A name as Hibernate keeps those of constraints: quoted with backticks or double quotes, or not. */
    public static String ofWritten(String written) {
        boolean quoted = written.length() > 2 && Identifier.isQuoted(written);
        return of(quoted ? written.substring(1, written.length() - 1) : written, quoted);
    }
}
