package dev.retort.migration;

import dev.retort.schema.DatabaseKind;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** One or several kinds of database: {@code POSTGRESQL}, or {@code POSTGRESQL.or(H2)}. */
public final class Database {
    private final Set<DatabaseKind> kinds;

    private Database(Set<DatabaseKind> kinds) {
        this.kinds = Collections.unmodifiableSet(kinds);
    }

    static Database of(DatabaseKind kind) {
        return new Database(new TreeSet<>(Set.of(kind)));
    }

    /** Either of the two. */
    public Database or(Database other) {
        Set<DatabaseKind> both = new TreeSet<>(kinds);
        both.addAll(Arguments.given("or", "database", other).kinds);
        return new Database(both);
    }

    Set<DatabaseKind> kinds() {
        return kinds;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Database database && database.kinds.equals(kinds);
    }

    @Override
    public int hashCode() {
        return kinds.hashCode();
    }

    @Override
    public String toString() {
        return String.join(" or ", kinds.stream().map(DatabaseKind::name).toList());
    }
}
