package dev.retort.runtime.execution;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Step;
import dev.retort.migration.JdbcWork;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Carries out single steps on a connection and remembers which statement it is at. */
final class StepRunner {
    private final Connection connection;
    private final Dialect dialect;
    private final List<JdbcWork> works;
    private final MigrationListener listener;
    private Optional<String> sql = Optional.empty();

    StepRunner(Connection connection, Dialect dialect, List<JdbcWork> works, MigrationListener listener) {
        this.connection = connection;
        this.dialect = dialect;
        this.works = works;
        this.listener = listener;
    }

    /** The statement that ran last or is running. */
    Optional<String> sql() {
        return sql;
    }

    void run(Step.Statement step) throws SQLException {
        execute(InlinedValues.of(step, dialect));
    }

    /** Whether the statement changed a row. */
    boolean changesRows(Step.Repeated step) throws SQLException {
        return execute(step.sql()) > 0;
    }

    void run(Step.Code step) throws SQLException {
        sql = Optional.empty();
        works.get(step.origin().number()).run(GuardedConnection.around(connection));
    }

    /** Asks a question that must have no answer. */
    void run(Step.Expectation step) throws SQLException {
        sql = Optional.of(step.query());
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.setMaxRows(1);
            try (ResultSet rows = statement.executeQuery(step.query())) {
                if (rows.next()) {
                    throw new SQLException(step.failure());
                }
            }
        }
    }

    private int execute(String text) throws SQLException {
        sql = Optional.of(text);
        listener.on(new MigrationEvent.Executing(text));
        try (Statement statement = connection.createStatement()) {
            // Braces are text: what somebody wrote is for the database and not for the driver.
            statement.setEscapeProcessing(false);
            return statement.execute(text) ? 0 : statement.getUpdateCount();
        }
    }
}
