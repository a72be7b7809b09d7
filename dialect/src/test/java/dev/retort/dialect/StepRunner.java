package dev.retort.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs steps in the transactions they ask for, the way an engine has to. */
public final class StepRunner {
    private StepRunner() {}

    public static void run(Connection connection, List<Step> steps) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (Step step : steps) {
                run(connection, statement, step);
            }
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void run(Connection connection, Statement statement, Step step) throws SQLException {
        if (step instanceof Step.Statement sql) {
            switch (sql.mode()) {
                case IN_GROUP -> statement.execute(sql.sql());
                case ALONE -> {
                    connection.commit();
                    connection.setAutoCommit(true);
                    statement.execute(sql.sql());
                    connection.setAutoCommit(false);
                }
            }
        } else if (step instanceof Step.Boundary) {
            connection.commit();
        } else if (step instanceof Step.Repeated repeated) {
            do {
                connection.commit();
            } while (statement.executeUpdate(repeated.sql()) > 0);
        } else if (step instanceof Step.Expectation expectation) {
            try (var rows = statement.executeQuery(expectation.query())) {
                if (rows.next()) {
                    throw new SQLException(expectation.failure());
                }
            }
        }
    }
}
