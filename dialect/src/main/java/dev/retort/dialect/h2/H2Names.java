package dev.retort.dialect.h2;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a name of the model stands in the catalogue of one H2 database, and back. H2 stores what is written without quotes in
 * capital letters, and an application writes most names so: {@code customer} of the model is {@code CUSTOMER} there. What an
 * application can only say in quotes (a keyword, a name with a space or a capital letter) is stored as it is written. A
 * database whose tables somebody has made in small letters gets new names in small letters, too.
 *
 * @param folds whether names written without quotes are stored in capital letters
 * @param asWritten names in small letters that are stored so all the same
 * @param plain keywords that this database takes as names without quotes
 * @param schema the schema that is meant where none is said, as the catalogue holds it
 */
public record H2Names(boolean folds, Set<String> asWritten, Set<String> plain, String schema) {
    /** The names of a database of which nothing is known, as H2 is when no setting says otherwise. */
    public static final H2Names USUAL = new H2Names(true, Set.of(), Set.of(), "PUBLIC");

    /** How stored names are asked for: each query answers with one column of text. */
    @FunctionalInterface
    public interface Question<E extends Exception> {
        List<String> answers(String query) throws E;
    }

    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema NOT IN ('INFORMATION_SCHEMA', 'information_schema')";

    private static final String OTHERS = """
            SELECT column_name FROM information_schema.columns WHERE table_schema NOT IN ('INFORMATION_SCHEMA', 'information_schema')
            UNION SELECT index_name FROM information_schema.indexes WHERE table_schema NOT IN ('INFORMATION_SCHEMA', 'information_schema')
            UNION SELECT constraint_name FROM information_schema.table_constraints
            UNION SELECT sequence_name FROM information_schema.sequences
            UNION SELECT schema_name FROM information_schema.schemata
            """;

    private static final String PLAIN =
            "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'NON_KEYWORDS'";

    private static final Pattern SMALL = Pattern.compile("[a-z_][a-z0-9_$]*");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z_][A-Z0-9_$]*");

    public H2Names {
        asWritten = Set.copyOf(asWritten);
        plain = Set.copyOf(plain);
    }

    /**
     * The names of a database.
     *
     * @param folds whether it stores names written without quotes in capital letters
     */
    public static <E extends Exception> H2Names of(boolean folds, Question<E> database) throws E {
        Set<String> plain = new TreeSet<>();
        for (String words : database.answers(PLAIN)) {
            Stream.of(words.split(",", -1))
                    .forEach(word -> plain.add(word.strip().toLowerCase(Locale.ROOT)));
        }
        List<String> tables = database.answers(TABLES);
        Predicate<String> folded =
                name -> SMALL.matcher(name).matches() && (plain.contains(name) || !H2Keywords.contains(name));
        boolean small = tables.stream().anyMatch(folded);
        boolean capital = tables.stream().anyMatch(name -> CAPITAL.matcher(name).matches());
        Set<String> asWritten = new TreeSet<>();
        tables.stream().filter(folded).forEach(asWritten::add);
        database.answers(OTHERS).stream().filter(folded).forEach(asWritten::add);
        String schema = database.answers("CALL SCHEMA()").get(0);
        return new H2Names(folds && (capital || !small), asWritten, plain, schema);
    }

    /** The name as the catalogue holds it. */
    public String stored(String name) {
        return isFolded(name) ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** The name that the catalogue holds in this way. */
    public String normal(String stored) {
        String small = stored.toLowerCase(Locale.ROOT);
        return CAPITAL.matcher(stored).matches() && isFolded(small) ? small : stored;
    }

    private boolean isFolded(String name) {
        return folds
                && SMALL.matcher(name).matches()
                && !asWritten.contains(name)
                && (plain.contains(name) || !H2Keywords.contains(name));
    }
}
