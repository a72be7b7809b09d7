package dev.retort.reader.boot;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.mapping.Column;

/**
 * Everything that the compiled-against Hibernate lacks, or has under another descriptor than a newer one. What the running
 * Hibernate does not know is an absent value.
 */
public final class NewerHibernate {
    private static final Map<String, Optional<MethodHandle>> HANDLES = new ConcurrentHashMap<>();

    private NewerHibernate() {}

    /** The code of a column's type in {@code org.hibernate.type.SqlTypes}; its parameter changed its type in 7.0. */
    public static int sqlTypeCode(Column column, Metadata metadata) {
        Object code = call(column, "getSqlTypeCode", method -> method.getParameterCount() == 1, metadata)
                .orElseThrow();
        return (Integer) code;
    }

    /** Length, precision and scale as the dialect resolves them; the second parameter changed its type in 7.0. */
    public static Size columnSize(Column column, Dialect dialect, Metadata metadata) {
        Object size = call(column, "getColumnSize", method -> method.getParameterCount() == 2, dialect, metadata)
                .orElseThrow();
        return (Size) size;
    }

    /** The free text behind a table, column, constraint, index or sequence; since 7.0 or 7.1. */
    public static Optional<String> options(Object part) {
        return call(part, "getOptions", method -> method.getParameterCount() == 0)
                .map(Object::toString)
                .filter(text -> !text.isBlank());
    }

    /** The statements of an init command: a class at first, a record since 7.0. */
    public static String[] statements(InitCommand command) {
        return call(command, "initCommands", method -> method.getParameterCount() == 0)
                .or(() -> call(command, "getInitCommands", method -> method.getParameterCount() == 0))
                .map(String[].class::cast)
                .orElseThrow();
    }

    private static Optional<Object> call(Object target, String name, Predicate<Method> signature, Object... arguments) {
        Optional<MethodHandle> handle = HANDLES.computeIfAbsent(
                target.getClass().getName() + "." + name + "/" + arguments.length,
                key -> find(target.getClass(), name, signature));
        if (handle.isEmpty()) {
            return Optional.empty();
        }
        Object[] all = new Object[arguments.length + 1];
        all[0] = target;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Optional.ofNullable(invoke(handle.get(), all));
    }

    private static Object invoke(MethodHandle handle, Object[] arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<MethodHandle> find(Class<?> type, String name, Predicate<Method> signature) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .filter(signature)
                .findFirst()
                .map(NewerHibernate::handle);
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
