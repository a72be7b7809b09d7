package dev.retort.runtime.bookkeeping;

import dev.retort.dialect.Dialect;
import dev.retort.runtime.recording.Direction;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The log of what ran. Nothing depends on it: it is written for people, and read to tell them what happened. */
public final class HistoryTable {
    private static final int MINUTES_OF_A_DATE = "2026-11-21 09:31".length();

    /** No entry has this number. */
    private static final long LOCK = -1;

    private final Dialect dialect;
    private final ObjectName name;
    private final boolean found;

    public HistoryTable(Dialect dialect, ObjectName name) {
        this(dialect, name, false);
    }

    private HistoryTable(Dialect dialect, ObjectName name, boolean found) {
        this.dialect = dialect;
        this.name = name;
        this.found = found;
    }

    /** The same table, which is known to be there: it is not looked for again. */
    HistoryTable found() {
        return new HistoryTable(dialect, name, true);
    }

    public ObjectName name() {
        return name;
    }

    public boolean exists(Connection connection) throws SQLException {
        return found || TablePresence.exists(connection, dialect, name);
    }

    String createStatement() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("seq", type(new ColumnType.BigInt()) + " NOT NULL PRIMARY KEY");
        columns.put("revision", type(new ColumnType.Varchar(64)) + " NOT NULL");
        columns.put("message", type(new ColumnType.Text()));
        columns.put("direction", type(new ColumnType.Varchar(16)) + " NOT NULL");
        columns.put("applied_at", type(new ColumnType.TimestampTz(OptionalInt.of(6))) + " NOT NULL");
        columns.put("duration_ms", type(new ColumnType.BigInt()) + " NOT NULL");
        columns.put("applied_by", type(new ColumnType.Text()) + " NOT NULL");
        columns.put("checksum", type(new ColumnType.Varchar(64)));
        columns.put("step", type(new ColumnType.Int()) + " NOT NULL");
        columns.put("outcome", type(new ColumnType.Varchar(16)) + " NOT NULL");
        return columns.entrySet().stream()
                .map(column -> dialect.quoted(column.getKey()) + " " + column.getValue())
                .collect(Collectors.joining(", ", "CREATE TABLE " + dialect.quoted(name) + " (", ")"));
    }

    /** Inserts a row that is never committed: while it stands there, nobody else can insert the same. */
    public String lockStatement() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("seq", number(LOCK));
        cells.put("revision", text("lock"));
        cells.put("direction", text("lock"));
        cells.put("applied_at", "CURRENT_TIMESTAMP");
        cells.put("duration_ms", number(0));
        cells.put("applied_by", text("lock"));
        cells.put("step", number(0));
        cells.put("outcome", text("lock"));
        return insert(cells);
    }

    /** Appends an entry, in the transaction of the connection. */
    public void append(Connection connection, HistoryEntry entry) throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(
                "seq",
                "coalesce((SELECT max(" + dialect.quoted("seq") + ") FROM " + dialect.quoted(name) + "), 0) + 1");
        cells.put("revision", text(entry.revision()));
        cells.put("message", text(entry.message()));
        cells.put("direction", text(entry.action()));
        cells.put(
                "applied_at",
                dialect.literal(new Literal.Moment(
                        entry.startedAt().withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS))));
        cells.put("duration_ms", number(entry.duration().toMillis()));
        cells.put("applied_by", text(entry.appliedBy()));
        cells.put("checksum", entry.checksum().map(this::text).orElse("NULL"));
        cells.put("step", number(entry.step()));
        cells.put("outcome", text(entry.outcome()));
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.executeUpdate(insert(cells));
        }
    }

    private String insert(Map<String, String> cells) {
        String columns = cells.keySet().stream().map(dialect::quoted).collect(Collectors.joining(", "));
        return "INSERT INTO " + dialect.quoted(name) + " (" + columns + ") VALUES (" + String.join(", ", cells.values())
                + ")";
    }

    /** What last became of a revision: the checksum is of what was applied, {@code applied} says when and by whom. */
    record LastRun(boolean upgraded, String checksum, String applied) {}

    /** The last run or stamp of each revision that succeeded. */
    Map<String, LastRun> lastRuns(Connection connection) throws SQLException {
        Map<String, LastRun> runs = new HashMap<>();
        if (!exists(connection)) {
            return runs;
        }
        String columns = Stream.of("revision", "direction", "checksum", "applied_at", "applied_by")
                .map(dialect::quoted)
                .collect(Collectors.joining(", "));
        String query = "SELECT " + columns + " FROM " + dialect.quoted(name) + " WHERE " + dialect.quoted("outcome")
                + " = " + text(HistoryEntry.DONE) + " ORDER BY " + dialect.quoted("seq");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String checksum = rows.getString(3);
                boolean upgraded = checksum != null && rows.getString(2).equals(HistoryEntry.action(Direction.UPGRADE));
                runs.put(
                        rows.getString(1),
                        new LastRun(
                                upgraded,
                                upgraded ? checksum : "",
                                minute(rows.getString(4)) + " by " + rows.getString(5)));
            }
        }
        return runs;
    }

    private static String minute(String moment) {
        String when = String.valueOf(moment).replace('T', ' ');
        return when.length() > MINUTES_OF_A_DATE ? when.substring(0, MINUTES_OF_A_DATE) : when;
    }

    /** What is known of a revision, in words: {@code "add nickname", applied 2026-11-21 09:31 by deploy@web-2}. */
    Optional<String> described(Connection connection, String revision) throws SQLException {
        if (!exists(connection)) {
            return Optional.empty();
        }
        String query = "SELECT " + dialect.quoted("message") + ", " + dialect.quoted("applied_at") + ", "
                + dialect.quoted("applied_by") + " FROM " + dialect.quoted(name) + " WHERE "
                + dialect.quoted("revision") + " = " + text(revision) + " AND " + dialect.quoted("outcome") + " = "
                + text(HistoryEntry.DONE) + " ORDER BY " + dialect.quoted("seq") + " DESC";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                return Optional.empty();
            }
            String message = rows.getString(1) == null ? "" : rows.getString(1);
            return Optional.of(
                    "\"" + message + "\", applied " + minute(rows.getString(2)) + " by " + rows.getString(3));
        }
    }

    private String type(ColumnType type) {
        return dialect.typeText(type);
    }

    private String text(String value) {
        return dialect.literal(new Literal.Text(value));
    }

    private String number(long value) {
        return dialect.literal(new Literal.Decimal(BigDecimal.valueOf(value)));
    }
}
