package dev.retort.cli.interruption;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/** The statements that connections have given out and that may be running. */
final class RunningStatements {
    private final Set<Statement> given = Collections.newSetFromMap(new WeakHashMap<>());
    private boolean watching;

    /** The statements there are at one moment: what is begun later, such as a rollback, is not cancelled with them. */
    record Snapshot(List<Statement> statements) {
        void cancel() {
            statements.forEach(Snapshot::cancel);
        }

        private static void cancel(Statement statement) {
            try {
                if (!statement.isClosed()) {
                    statement.cancel();
                }
            } catch (SQLException ended) {
                // It ended just now, or its connection did: there is nothing left to cancel.
                return;
            }
        }
    }

    synchronized Snapshot now() {
        return new Snapshot(List.copyOf(given));
    }

    /** Whether there is a connection whose work could be cancelled. */
    synchronized boolean areKept() {
        return watching;
    }

    synchronized Connection watching(Connection connection) {
        watching = true;
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                Object result = method.invoke(connection, arguments);
                if (result instanceof Statement statement) {
                    add(statement);
                }
                return result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(
                RunningStatements.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private synchronized void add(Statement statement) {
        given.add(statement);
    }
}
