package dev.retort.runtime.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** A connection that stays open when whoever borrowed it closes it. */
public final class Unclosable {
    private Unclosable() {}

    public static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Unclosable.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
