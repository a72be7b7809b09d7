package dev.retort.reader.loading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.boot.registry.classloading.internal.TcclLookupPrecedence;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;

/**
 * Hibernate's view of the classes: nothing is initialised by being looked up, and a service file on the class path that was
 * written for another Hibernate breaks nothing. Providers of the user's own (types, functions) are taken where they load.
 */
public final class UserServices extends ClassLoaderServiceImpl {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // Serializable only because Hibernate's services are; nothing ever writes one.
    private final UserClassLoader loader;

    private final boolean auditing;

    /** @param auditing whether Hibernate Envers, where it is beside Hibernate, has a part in the mapping */
    public UserServices(UserClassLoader loader, boolean auditing) {
        super(List.of(loader), TcclLookupPrecedence.NEVER);
        this.loader = loader;
        this.auditing = auditing;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Class<T> classForName(String className) {
        try {
            // Not initialised: a static initialiser may need the running application.
            return (Class<T>) Class.forName(className, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ClassLoadingException("Unable to load class [" + className + "]", e);
        }
    }

    @Override
    public <S> Collection<S> loadJavaServices(Class<S> contract) {
        List<S> services = new ArrayList<>();
        Iterator<ServiceLoader.Provider<S>> beside =
                ServiceLoader.load(contract, loader.readerSide()).stream().iterator();
        while (hasNext(beside)) {
            addProvider(beside, services);
        }
        Set<String> known = new LinkedHashSet<>();
        services.forEach(service -> known.add(service.getClass().getName()));
        for (URL file : loader.ownServiceFiles(contract.getName())) {
            for (String provider : providers(file)) {
                if (!provider.startsWith("org.hibernate.") && known.add(provider)) {
                    addProvider(contract, provider, services);
                }
            }
        }
        return services;
    }

    /** Asking may fail already: a service file can name a class that is not there. */
    private static <S> boolean hasNext(Iterator<ServiceLoader.Provider<S>> providers) {
        while (true) {
            try {
                return providers.hasNext();
            } catch (ServiceConfigurationError e) {
                leftOut("of a file that cannot be read", e);
            }
        }
    }

    private <S> void addProvider(Iterator<ServiceLoader.Provider<S>> providers, List<S> services) {
        try {
            ServiceLoader.Provider<S> provider = providers.next();
            if (auditing || !provider.type().getName().startsWith("org.hibernate.envers.")) {
                services.add(provider.get());
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            leftOut("beside Hibernate", e);
        }
    }

    private <S> void addProvider(Class<S> contract, String provider, List<S> services) {
        try {
            Class<?> type = Class.forName(provider, true, loader);
            if (contract.isAssignableFrom(type)) {
                services.add(contract.cast(type.getDeclaredConstructor().newInstance()));
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            leftOut(provider, e);
        }
    }

    /** Written for another Hibernate, or for a running application. */
    private static void leftOut(String provider, Throwable reason) {
        System.getLogger(UserServices.class.getName())
                .log(System.Logger.Level.DEBUG, "left out the service " + provider, reason);
    }

    private static List<String> providers(URL file) {
        List<String> names = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comment = line.indexOf('#');
                String name = (comment < 0 ? line : line.substring(0, comment)).trim();
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return names;
    }
}
