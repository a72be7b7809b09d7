package dev.retort.runtime.lock;

import dev.retort.runtime.execution.ThisUser;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who holds an advisory lock of PostgreSQL, in words a person can act on. */
final class LockHolder {
    /** A granted lock {@code l} of this database with the key of two parameters. */
    static final String LOCK = "l.locktype = 'advisory' AND l.granted AND l.objsubid = 1"
            + " AND l.classid::bigint = ? AND l.objid::bigint = ?"
            + " AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())";

    private static final int HALF = 32;
    private static final long LOW = 0xffffffffL;
    private static final Pattern WORDS = Pattern.compile("/\\* (process \\d+ of \\S+)(?: since (\\d+))? \\*/");

    private LockHolder() {}

    static void setKey(PreparedStatement statement, int place, long key) throws SQLException {
        statement.setLong(place, key >>> HALF);
        statement.setLong(place + 1, key & LOW);
    }

    /** What this process leaves beside the lock it takes. */
    static String ownWords() {
        String user = ThisUser.name().replaceAll("[^\\w.@-]", "_");
        return "process " + ProcessHandle.current().pid() + " of " + user;
    }

    /**
     * The same beside another statement.
     *
     * @param takenAt when the lock was taken, in seconds of the server's clock
     */
    static String ownWords(long takenAt) {
        return ownWords() + " since " + takenAt;
    }

    /** {@code process 4711 of ann@web-2, application billing, database session 3012 as shop, since 12 s}. */
    static String of(Connection connection, long key) throws SQLException {
        String query = "SELECT a.pid, a.usename, coalesce(a.application_name, ''), coalesce(a.query, ''),"
                + " coalesce(a.client_hostname, pg_catalog.host(a.client_addr), 'this host'),"
                + " extract(epoch FROM a.query_start)::bigint, extract(epoch FROM pg_catalog.clock_timestamp())::bigint"
                + " FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid WHERE " + LOCK;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            setKey(statement, 1, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? described(rows) : "it just ended";
            }
        }
    }

    private static String described(ResultSet row) throws SQLException {
        Matcher words = WORDS.matcher(row.getString(4));
        boolean said = words.find();
        String who = said ? words.group(1) : "a process on " + row.getString(5);
        String application = row.getString(3).isEmpty() ? "" : ", application " + row.getString(3);
        // Another user's age and statement are hidden from all but superusers.
        long since = said && words.group(2) != null ? Long.parseLong(words.group(2)) : row.getLong(6);
        String age = row.getObject(6) == null ? "" : ", since " + Math.max(0, row.getLong(7) - since) + " s";
        return who + application + ", database session " + row.getInt(1) + " as " + row.getString(2) + age;
    }
}
