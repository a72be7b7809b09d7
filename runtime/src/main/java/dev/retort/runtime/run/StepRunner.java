package dev.retort.runtime.run;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Step;
import dev.retort.migration.JdbcWork;
import dev.retort.runtime.execution.MigrationEvent;
import dev.retort.runtime.execution.MigrationListener;
import dev.retort.runtime.lock.MigratorLock;
import dev.retort.runtime.preparation.InlinedValues;
import dev.retort.runtime.setaside.SetAsides;
import dev.retort.schema.DatabaseKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Carries out single steps on a connection and remembers which statement it is at. */
final class StepRunner {
    private final Connection connection;
    private final Dialect dialect;
    private final List<JdbcWork> works;
    private final MigratorLock lock;
    private final MigrationListener listener;
    private final SetAsides asides;
    private Optional<String> sql = Optional.empty();

    StepRunner(
            Connection connection,
            Dialect dialect,
            List<JdbcWork> works,
            MigratorLock lock,
            MigrationListener listener) {
        this.connection = connection;
        this.dialect = dialect;
        this.works = works;
        this.lock = lock;
        this.listener = listener;
        this.asides = new SetAsides(connection, this::execute);
    }

    /** The statement that ran last or is running. */
    Optional<String> sql() {
        return sql;
    }

    /** Forgets what belongs to a transaction that was rolled back. */
    void rolledBack() {
        asides.forget();
    }

    /** Runs a step in the transaction that is open. */
    void run(Step step) throws SQLException {
        if (step instanceof Step.Statement statement) {
            execute(InlinedValues.of(statement, dialect));
        } else if (step instanceof Step.Expectation expectation) {
            expect(expectation);
        } else if (step instanceof Step.SetAside aside) {
            asides.setAside(dialect.quoted(aside.table()), aside.columns());
        } else if (step instanceof Step.PutBack) {
            asides.putBack();
        } else if (step instanceof Step.Code code) {
            sql = Optional.empty();
            works.get(code.origin().number()).run(GuardedConnection.around(connection));
        } else {
            throw new SQLException("a step that is repeated has no place in one transaction");
        }
    }

    /**
     * Runs a statement outside of any transaction.
     *
     * @param inDoubt an earlier run ended here, before or after the statement
     */
    void runAlone(Step.Statement step, boolean inDoubt) throws SQLException {
        String text = InlinedValues.of(step, dialect);
        boolean concurrent = dialect.database() == DatabaseKind.POSTGRESQL
                && text.toUpperCase(Locale.ROOT).contains("CONCURRENTLY");
        if (concurrent) {
            List<String> others = OldTransactions.of(connection);
            if (!others.isEmpty()) {
                listener.on(new MigrationEvent.WaitingFor(others));
            }
            int working = process();
            listener.on(new MigrationEvent.Building(() -> lock.buildStage(working)));
        }
        Optional<ConcurrentBuild> build = dialect.database() == DatabaseKind.POSTGRESQL
                ? ConcurrentBuild.of(text, connection, this::execute)
                : Optional.empty();
        if (build.isPresent()) {
            build.get().run(inDoubt);
        } else {
            execute(text);
        }
    }

    private int process() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Whether the statement changed a row. */
    boolean changesRows(Step.Repeated step) throws SQLException {
        return execute(step.sql()) > 0;
    }

    /** Asks a question that must have no answer. */
    private void expect(Step.Expectation step) throws SQLException {
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
