package dev.retort.reader.boot;

import java.net.URL;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.jspecify.annotations.Nullable;

/** Finds classes and files of the class path, and initialises nothing. */
record EntityLookup(ClassLoader loader) implements ClassLoaderAccess {
    @Override
    @SuppressWarnings("unchecked")
    public <T> Class<T> classForName(String name) {
        try {
            return (Class<T>) Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ClassLoadingException("Unable to load class [" + name + "]", e);
        }
    }

    @Override
    public @Nullable URL locateResource(String name) {
        return loader.getResource(name);
    }
}
