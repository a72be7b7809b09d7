package dev.retort.runtime.run;

import dev.retort.dialect.Dialect;
import dev.retort.runtime.InvalidTargetException;
import dev.retort.runtime.bookkeeping.Bookkeeping;
import dev.retort.runtime.bookkeeping.HistoryEntry;
import dev.retort.runtime.checksum.Checksum;
import dev.retort.runtime.preparation.PreparedRevision;
import dev.retort.runtime.preparation.RenderedPart;
import dev.retort.runtime.recording.Direction;
import dev.retort.schema.DatabaseKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a revision has come that is not one transaction: a comment on the version table. PostgreSQL writes it in the
 * transaction of each group but the last; H2, which commits with every change of structure, before each of those. It names
 * the rows of the version table it belongs to, so that one which was left behind by accident means nothing once they have
 * moved on.
 *
 * @param direction as the history names it
 * @param place of the step that comes next, or was begun; the ones before it have run
 * @param before a checksum of their operations
 */
record ProgressMark(String direction, String revision, String rows, RenderedPart.Place place, String before) {
    private static final Pattern TEXT =
            Pattern.compile("retort: (\\w+) (\\S+) from (\\S*) is at operation (\\d+), step (\\d+), after ([0-9a-f]+)");
    private static final int SHORT = 16;

    /** What H2 says of a thing that is there already, or is not there any more. */
    private static final Set<Integer> DONE_BEFORE = Set.of(
            42101, // TABLE_OR_VIEW_ALREADY_EXISTS_1
            42102, // TABLE_OR_VIEW_NOT_FOUND_1
            42103, // TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2
            42104, // TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1
            42111, // INDEX_ALREADY_EXISTS_1
            42112, // INDEX_NOT_FOUND_1
            42121, // DUPLICATE_COLUMN_NAME_1
            42122, // COLUMN_NOT_FOUND_1
            90035, // SEQUENCE_ALREADY_EXISTS_1
            90036, // SEQUENCE_NOT_FOUND_1
            90045, // CONSTRAINT_ALREADY_EXISTS_1
            90057, // CONSTRAINT_NOT_FOUND_1
            90078, // SCHEMA_ALREADY_EXISTS_1
            90079); // SCHEMA_NOT_FOUND_1

    /** The same of PostgreSQL, for what cannot run in a transaction. */
    private static final Set<String> STATES_OF_DONE = Set.of(
            "42P04", // duplicate_database
            "42P07", // duplicate_table
            "42710", // duplicate_object
            "3D000", // invalid_catalog_name
            "42704"); // undefined_object

    /** Whether a database needs marks at all. */
    static boolean serves(Dialect dialect) {
        return dialect.database() == DatabaseKind.H2 || isTransactional(dialect);
    }

    /** Whether a mark is written in the transaction of what it marks. */
    static boolean isTransactional(Dialect dialect) {
        return dialect.database() == DatabaseKind.POSTGRESQL;
    }

    static ProgressMark at(PreparedRevision revision, RenderedPart.Place place) {
        return new ProgressMark(
                HistoryEntry.action(revision.direction()),
                revision.script().id(),
                rows(revision.planned().rowsBefore()),
                place,
                checksum(revision, place));
    }

    /** What has run is the same as it is written now; what comes behind it may have been corrected. */
    boolean fits(PreparedRevision other) {
        return place.operation() <= other.operations().size()
                && checksum(other, place).equals(before);
    }

    private static String checksum(PreparedRevision revision, RenderedPart.Place place) {
        int begun = Math.min(revision.operations().size(), place.operation() + (place.step() > 0 ? 1 : 0));
        return Checksum.ofOperations(revision.operations().subList(0, begun)).substring(0, SHORT);
    }

    /** The mark in a database, when the version table still holds the rows it belongs to. */
    static Optional<ProgressMark> read(Connection connection, Bookkeeping bookkeeping) throws SQLException {
        if (!serves(bookkeeping.dialect()) || !bookkeeping.versions().exists(connection)) {
            return Optional.empty();
        }
        String query = isTransactional(bookkeeping.dialect())
                ? "SELECT pg_catalog.obj_description(c.oid, 'pg_class') FROM pg_catalog.pg_class c"
                        + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relname = ? AND n.nspname = ?"
                : "SELECT remarks FROM information_schema.tables WHERE table_name = ? AND table_schema = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            Dialect dialect = bookkeeping.dialect();
            statement.setString(1, dialect.stored(bookkeeping.versions().name().name()));
            statement.setString(
                    2,
                    bookkeeping.versions().name().schema().map(dialect::stored).orElse(connection.getSchema()));
            try (ResultSet found = statement.executeQuery()) {
                Matcher text = TEXT.matcher(found.next() ? String.valueOf(found.getString(1)) : "");
                String rows = rows(bookkeeping.versions().rows(connection));
                return text.matches() && text.group(3).equals(rows)
                        ? Optional.of(new ProgressMark(
                                text.group(1),
                                text.group(2),
                                rows,
                                new RenderedPart.Place(
                                        Integer.parseInt(text.group(4)), Integer.parseInt(text.group(5))),
                                text.group(6)))
                        : Optional.empty();
            }
        }
    }

    boolean isOf(PreparedRevision other) {
        return direction.equals(HistoryEntry.action(other.direction()))
                && revision.equals(other.script().id());
    }

    /**
     * Fails when somebody wants something else than to finish what was begun.
     *
     * @throws InvalidTargetException when the plan does not begin with this revision
     */
    void requireFirst(List<PreparedRevision> plan) {
        if (plan.isEmpty() || !isOf(plan.get(0))) {
            boolean up = direction.equals(HistoryEntry.action(Direction.UPGRADE));
            throw new InvalidTargetException(
                    "an earlier run stopped inside revision " + revision + ", behind " + place.operation()
                            + " operations of its " + (up ? "upgrade" : "downgrade") + "; nothing was run",
                    List.of(
                            "finish it first: retort " + (up ? "upgrade " : "downgrade ") + (up ? revision : "-1"),
                            "it was undone by hand? retort stamp "
                                    + (rows.isEmpty() ? "base" : rows.replace(",", " "))));
        }
    }

    /** Why one transaction for the whole run is not possible: a part of it is committed already. */
    InvalidTargetException noSingleTransaction() {
        return new InvalidTargetException(
                "an earlier run stopped inside revision " + revision + " and has committed a part of it, so that one"
                        + " transaction cannot hold it; nothing was run",
                List.of("finish it first, without --single-transaction and [run] transaction = \"run\""));
    }

    /** Whether a failure of the step that was begun shows that it had run. */
    static boolean showsItRan(SQLException failure) {
        return DONE_BEFORE.contains(failure.getErrorCode())
                || (failure.getSQLState() != null && STATES_OF_DONE.contains(failure.getSQLState()));
    }

    void write(Connection connection, Bookkeeping bookkeeping) throws SQLException {
        comment(
                connection,
                bookkeeping,
                "'retort: " + direction + " " + revision + " from " + rows + " is at operation " + place.operation()
                        + ", step " + place.step() + ", after " + before + "'");
    }

    static void remove(Connection connection, Bookkeeping bookkeeping) throws SQLException {
        if (bookkeeping.versions().exists(connection)) {
            comment(connection, bookkeeping, "NULL");
        }
    }

    private static void comment(Connection connection, Bookkeeping bookkeeping, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("COMMENT ON TABLE "
                    + bookkeeping.dialect().quoted(bookkeeping.versions().name()) + " IS " + text);
        }
    }

    private static String rows(SortedSet<String> rows) {
        return String.join(",", rows);
    }
}
