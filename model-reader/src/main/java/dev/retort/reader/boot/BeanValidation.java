package dev.retort.reader.boot;

import dev.retort.reader.loading.UserClassLoader;
import dev.retort.reader.settings.ProjectSettings;
import dev.retort.reader.settings.Setting;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.dialect.Dialect;

/**
 * The constraints of Bean Validation that Hibernate makes part of a schema: required columns, lengths, checks. Hibernate
 * applies them while it builds a session factory; here the same method of its is called on the metadata alone.
 */
public final class BeanValidation {
    private static final String ACTIVATOR = "org.hibernate.boot.beanvalidation.TypeSafeActivator";
    private static final String API = "jakarta.validation.Validation";
    private static final String INTERPOLATOR = "jakarta.validation.MessageInterpolator";
    private static final Set<String> MODES_WITH_DDL = Set.of("auto", "ddl");

    private final UserClassLoader loader;
    private final ProjectSettings settings;

    public BeanValidation(UserClassLoader loader, ProjectSettings settings) {
        this.loader = loader;
        this.settings = settings;
    }

    /**
     * Applies them to each model, where a provider is on the class path and nothing switches them off.
     *
     * @return why they could not be applied
     */
    public Optional<String> applyTo(List<BootedModel> models) {
        if (!isWanted() || !isProvided()) {
            return Optional.empty();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (AutoCloseable factory = validatorFactory()) {
            Method apply = applyMethod(factory.getClass());
            for (BootedModel model : models) {
                apply.invoke(
                        null,
                        factory,
                        model.metadata().getEntityBindings(),
                        settings.forHibernate(),
                        model.metadata().getDatabase().getDialect(),
                        new EntityLookup(loader));
            }
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(String.valueOf(e.getCause()));
        } catch (Exception | LinkageError e) {
            return Optional.of(e.toString());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private boolean isWanted() {
        boolean applied = settings.find(
                        "hibernate.validator.apply_to_ddl", "hibernate.tooling.schema.apply_validation_constraints")
                .map(Setting::value)
                .map(Boolean::parseBoolean)
                .orElse(true);
        return applied
                && settings.find("jakarta.persistence.validation.mode", "javax.persistence.validation.mode")
                        .map(setting -> Arrays.stream(setting.value().split(",", -1))
                                .map(mode -> mode.strip().toLowerCase(Locale.ROOT))
                                .anyMatch(MODES_WITH_DDL::contains))
                        .orElse(true);
    }

    /** The interface alone validates nothing, and Hibernate ignores it then too. */
    private boolean isProvided() {
        return loader.getResource(API.replace('.', '/') + ".class") != null
                && loader.getResource("META-INF/services/jakarta.validation.spi.ValidationProvider") != null;
    }

    /** With messages left as they are written: the language they may hold needs an interpreter that may be absent. */
    private AutoCloseable validatorFactory() throws ReflectiveOperationException {
        ClassLoader side = loader.readerSide();
        Class<?> interpolator = side.loadClass(INTERPOLATOR);
        Object silent = Proxy.newProxyInstance(
                side, new Class<?>[] {interpolator}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "interpolate" -> arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> "messages as they are written";
                });
        Object bootstrap = side.loadClass(API).getMethod("byDefaultProvider").invoke(null);
        Object configuration = call(bootstrap, "configure");
        Object configured = interfaceMethod(configuration, "messageInterpolator", interpolator)
                .invoke(configuration, silent);
        return (AutoCloseable) call(configured, "buildValidatorFactory");
    }

    private static Object call(Object target, String name) throws ReflectiveOperationException {
        return interfaceMethod(target, name).invoke(target);
    }

    /** Of an interface, since a provider's own classes need not be public. */
    private static Method interfaceMethod(Object target, String name, Class<?>... parameters)
            throws NoSuchMethodException {
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            Optional<Method> declared = Arrays.stream(type.getInterfaces())
                    .flatMap(contract -> Arrays.stream(contract.getMethods()))
                    .filter(method -> method.getName().equals(name))
                    .filter(method -> Arrays.equals(method.getParameterTypes(), parameters))
                    .findFirst();
            if (declared.isPresent()) {
                return declared.get();
            }
        }
        throw new NoSuchMethodException(target.getClass() + "." + name);
    }

    /** A public method of a class that is not: nothing else in Hibernate applies constraints without a session factory. */
    private Method applyMethod(Class<?> factory) throws ReflectiveOperationException {
        Class<?> activator = Class.forName(ACTIVATOR, true, loader.readerSide());
        for (Method method : activator.getDeclaredMethods()) {
            Class<?>[] types = method.getParameterTypes();
            if (method.getName().equals("applyRelationalConstraints")
                    && types.length == 5
                    && types[0].isAssignableFrom(factory)
                    && types[1].isAssignableFrom(Collection.class)
                    && types[2].isAssignableFrom(Map.class)
                    && types[3].isAssignableFrom(Dialect.class)
                    && types[4].isAssignableFrom(ClassLoaderAccess.class)) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new NoSuchMethodException(ACTIVATOR + ".applyRelationalConstraints");
    }
}
