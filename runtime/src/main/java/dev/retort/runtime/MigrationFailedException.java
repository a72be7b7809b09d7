package dev.retort.runtime;

import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.runtime.recording.SourceLine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step of a revision failed while it ran. The ways out begin with the SQL and with where the database is now. */
public final class MigrationFailedException extends MigrationException {
    private static final long serialVersionUID = 1;

    private static final int SHOWN_SQL = 2000;

    private final String revision;
    private final transient Optional<SourceLine> line;
    private final transient Optional<String> sql;

    private MigrationFailedException(
            String revision,
            Optional<SourceLine> line,
            Optional<String> sql,
            String message,
            List<String> waysOut,
            Throwable cause) {
        super(message, waysOut, cause);
        this.revision = revision;
        this.line = line;
        this.sql = sql;
    }

    /**
     * Builds the error of a step.
     *
     * @param revision id and message
     * @param sql the statement that failed, where there was one
     * @param state where the database is now, and what to do
     */
    public static MigrationFailedException of(
            String revision, Optional<SourceLine> line, Optional<String> sql, Throwable cause, List<String> state) {
        String reason = reason(cause);
        String where = line.map(each -> each + ": ").orElse("");
        List<String> waysOut = new ArrayList<>();
        sql.ifPresent(statement -> waysOut.add("SQL: " + shortened(statement)));
        waysOut.addAll(state);
        return new MigrationFailedException(
                revision, line, sql, where + "revision " + revision + " failed: " + reason, waysOut, cause);
    }

    public String revision() {
        return revision;
    }

    public Optional<SourceLine> line() {
        return line;
    }

    public Optional<String> sql() {
        return sql;
    }

    private static String reason(Throwable cause) {
        if (cause instanceof SQLException failure) {
            return DatabaseException.oneLine(failure);
        }
        boolean ours = cause instanceof MigrationException || cause instanceof UnsupportedSchemaException;
        return ours ? String.valueOf(cause.getMessage()) : cause.toString();
    }

    private static String shortened(String sql) {
        String line = String.join(" ", sql.lines().map(String::strip).toList());
        return line.length() <= SHOWN_SQL ? line : line.substring(0, SHOWN_SQL) + " ...";
    }
}
