package dev.retort.runtime.run;

import dev.retort.fixtures.database.TestDatabase;
import dev.retort.runtime.connection.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A pool that keeps who asks for more than it has waiting for a long time. */
public final class TestPool implements ConnectionSource {
    private static final long PATIENCE_SECONDS = 30;

    private final TestDatabase database;
    private final Semaphore connections;

    public TestPool(TestDatabase database, int size) {
        this.database = database;
        this.connections = new Semaphore(size, true);
    }

    /** How many connections are with nobody. */
    public int available() {
        return connections.availablePermits();
    }

    @Override
    public Connection open() throws SQLException {
        try {
            if (!connections.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SQLException("the pool is empty");
            }
        } catch (InterruptedException e) {
            throw new SQLException("interrupted while waiting for a connection", e);
        }
        return returning(database.open());
    }

    private Connection returning(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TestPool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close") && !connection.isClosed()) {
                        connections.release();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
