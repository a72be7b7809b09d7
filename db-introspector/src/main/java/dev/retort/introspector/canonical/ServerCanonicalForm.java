package dev.retort.introspector.canonical;

import dev.retort.dialect.CanonicalForm;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.h2.H2Dialect;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The canonical form that a server gives. PostgreSQL is asked how it understands the types and SQL texts in which the
 * schemas differ, on temporary tables that are rolled back; nothing is evaluated and no table of the database is
 * touched or locked. What the server does not understand is compared by its text and told by {@link #notices()}. H2 is asked
 * in the same way, in a second one in memory. Other databases keep texts as they were written: for them, and where no temporary table may be created ({@link #limitation()}),
 * it is the dialect's textual form.
 *
 * <p>Canonical forms can be compared with each other when they come from one call. Not safe for use by several threads.
 */
public final class ServerCanonicalForm implements CanonicalForm {
    private final Connection connection;
    private final Dialect dialect;
    private final Set<String> notices = new LinkedHashSet<>();
    private Optional<String> limitation = Optional.empty();

    public ServerCanonicalForm(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    @Override
    public Schema canonical(Schema original) {
        return canonical(List.of(original)).get(0);
    }

    public Pair<Schema> canonical(Pair<Schema> originals) {
        List<Schema> both = canonical(List.of(originals.before(), originals.after()));
        return new Pair<>(both.get(0), both.get(1));
    }

    /** The forms of several schemas that are to be compared; only where their texts differ is the server asked. */
    public List<Schema> canonical(List<Schema> originals) {
        List<Schema> named = EnumNames.resolved(originals, dialect);
        List<Schema> understood = named;
        if (dialect.database() == DatabaseKind.POSTGRESQL) {
            Comparison comparison = new Comparison(dialect, named);
            if (comparison.isWorthAsking()) {
                understood = asked(comparison);
            }
        } else if (dialect instanceof H2Dialect h2 && H2Scratch.isWorthAsking(originals)) {
            understood = asked(h2, originals);
        }
        List<Schema> canonical = new ArrayList<>();
        for (Schema schema : understood) {
            Schema comparable = limitation.isPresent() ? UnaskedText.in(schema, dialect) : schema;
            canonical.add(dialect.textualForm().canonical(comparable));
        }
        return List.copyOf(canonical);
    }

    /** Why nothing could be asked at all although there was something to ask; one sentence for people. */
    public Optional<String> limitation() {
        return limitation;
    }

    /** Each thing that was compared as text because the server did not take it, and why; sentences for people. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    private List<Schema> asked(H2Dialect h2, List<Schema> originals) {
        try (H2Scratch scratch = H2Scratch.beside(connection, h2)) {
            return scratch.understood(originals);
        } catch (SQLException e) {
            limitation = Optional.of("expressions are compared as text: " + firstLine(e));
            return originals;
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private List<Schema> asked(Comparison comparison) {
        try {
            String obstacle = ScratchRights.obstacle(connection);
            if (!obstacle.isEmpty()) {
                limitation = Optional.of("expressions are compared as text: " + obstacle);
                return comparison.originals();
            }
            try (ScratchTransaction scratch = ScratchTransaction.begin(connection)) {
                return comparison.ask(scratch.connection(), notices::add);
            }
        } catch (SQLException e) {
            limitation = Optional.of("expressions are compared as text: " + firstLine(e));
            return comparison.originals();
        }
    }
}
