package dev.retort.runtime.execution;

import dev.retort.dialect.Dialect;
import dev.retort.runtime.InvalidTargetException;
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
 * How far a revision has come on a database that commits with every change of structure: a comment on the version table,
 * written before each such step and removed with the last one. It names the rows of the version table it belongs to, so that
 * one which was left behind by accident means nothing once they have moved on.
 *
 * @param direction as the history names it
 * @param step the step that was begun; the ones before it have run
 * @param before a checksum of those
 */
record ProgressMark(String direction, String revision, String rows, int step, String before) {
    private static final Pattern TEXT =
            Pattern.compile("retort: (\\w+) (\\S+) from (\\S*) is at step (\\d+), after ([0-9a-f]+)");

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

    /** Whether a database needs marks at all. */
    static boolean serves(Dialect dialect) {
        return dialect.database() == DatabaseKind.H2;
    }

    static ProgressMark at(PreparedRevision revision, int step, String before) {
        return new ProgressMark(
                HistoryEntry.action(revision.direction()),
                revision.script().id(),
                rows(revision.planned().rowsBefore()),
                step,
                before);
    }

    /** The mark in a database, when the version table still holds the rows it belongs to. */
    static Optional<ProgressMark> read(Connection connection, Bookkeeping bookkeeping) throws SQLException {
        if (!serves(bookkeeping.dialect()) || !bookkeeping.versions().exists(connection)) {
            return Optional.empty();
        }
        String query = "SELECT remarks FROM information_schema.tables WHERE table_name = ? AND table_schema = ?";
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
                                text.group(1), text.group(2), rows, Integer.parseInt(text.group(4)), text.group(5)))
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
                    "an earlier run stopped inside revision " + revision + ", before step " + (step + 1) + " of its "
                            + (up ? "upgrade" : "downgrade") + "; nothing was run",
                    List.of(
                            "finish it first: retort " + (up ? "upgrade " : "downgrade ") + (up ? revision : "-1"),
                            "it was undone by hand? retort stamp "
                                    + (rows.isEmpty() ? "base" : rows.replace(",", " "))));
        }
    }

    /** Whether a failure of the step that was begun shows that it had run. */
    static boolean showsItRan(SQLException failure) {
        return DONE_BEFORE.contains(failure.getErrorCode());
    }

    void write(Connection connection, Bookkeeping bookkeeping) throws SQLException {
        comment(
                connection,
                bookkeeping,
                "'retort: " + direction + " " + revision + " from " + rows + " is at step " + step + ", after " + before
                        + "'");
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
