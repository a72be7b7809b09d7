package dev.retort.runtime.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The connection that code of a migration gets: everything works but what would end the transaction around it. */
final class GuardedConnection implements InvocationHandler {
    private static final Set<String> REFUSED =
            Set.of("commit", "close", "abort", "setAutoCommit", "setTransactionIsolation", "setReadOnly");

    /** What hands the connection out again. */
    private static final List<Class<?>> PARTS =
            List.of(CallableStatement.class, PreparedStatement.class, Statement.class, DatabaseMetaData.class);

    private final Object target;
    private final @Nullable Connection guarded;

    private GuardedConnection(Object target, @Nullable Connection guarded) {
        this.target = target;
        this.guarded = guarded;
    }

    static Connection around(Connection connection) {
        return (Connection) proxy(Connection.class, new GuardedConnection(connection, null));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (guarded == null) {
            boolean wholeRollback = method.getName().equals("rollback") && method.getParameterCount() == 0;
            if (wholeRollback || REFUSED.contains(method.getName())) {
                throw new SQLException("the transaction belongs to the migration: " + method.getName()
                        + "() is refused; to stop and take everything back, throw an exception");
            }
            if (method.getName().equals("getAutoCommit")) {
                return false;
            }
            return part(call(method, arguments), (Connection) proxy);
        }
        return method.getName().equals("getConnection") ? guarded : call(method, arguments);
    }

    private static @Nullable Object part(@Nullable Object result, Connection connection) {
        for (Class<?> type : PARTS) {
            if (type.isInstance(result)) {
                return proxy(type, new GuardedConnection(result, connection));
            }
        }
        return result;
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
