package dev.retort.benchmarks.program;

import dev.retort.runtime.Retort;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** An application that starts again and again on a database that is at head: what its start pays for Retort. */
public final class ApplicationStart {
    private static final int WARM_UP = 20;
    private static final int COUNTED = 21;

    private ApplicationStart() {}

    /** Takes a URL and a user, with the migrations on the class path; prints milliseconds and statements of one start. */
    public static void main(String[] arguments) {
        AtomicInteger statements = new AtomicInteger();
        DataSource source = counting(arguments[0], arguments[1], statements);
        long[] nanoseconds = new long[COUNTED];
        for (int run = -WARM_UP; run < COUNTED; run++) {
            statements.set(0);
            long begin = System.nanoTime();
            Retort.configure()
                    .dataSource(source)
                    .packages("db.migration")
                    .load()
                    .upgrade("head");
            if (run >= 0) {
                nanoseconds[run] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(nanoseconds);
        System.out.println(String.format(
                Locale.ROOT,
                "%.1f ms (%.1f to %.1f), %d statements",
                nanoseconds[COUNTED / 2] / 1e6,
                nanoseconds[0] / 1e6,
                nanoseconds[COUNTED - 1] / 1e6,
                statements.get()));
    }

    private static DataSource counting(String url, String user, AtomicInteger statements) {
        return (DataSource) proxy(DataSource.class, method -> {
            if (!method.equals("getConnection")) {
                throw new UnsupportedOperationException(method);
            }
            return wrapped(Connection.class, DriverManager.getConnection(url, user, ""), statements);
        });
    }

    private interface Answer {
        Object to(String method) throws Exception;
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                type.getClassLoader() == null ? ApplicationStart.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> answer.to(method.getName()));
    }

    private static Object wrapped(Class<?> type, Object target, AtomicInteger statements) {
        return Proxy.newProxyInstance(
                ApplicationStart.class.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                    if (method.getName().startsWith("execute")) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(target, given);
                        if (result instanceof PreparedStatement) {
                            return wrapped(PreparedStatement.class, result, statements);
                        }
                        return result instanceof Statement ? wrapped(Statement.class, result, statements) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
