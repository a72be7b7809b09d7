package dev.retort.benchmarks.program;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes of a generated model.
 *
 * @param loader of the folder {@code classes}
 * @param classes named by the file {@code classes.txt} beside it
 */
record EntityClasses(ClassLoader loader, List<Class<?>> classes) {
    EntityClasses {
        classes = List.copyOf(classes);
    }

    static EntityClasses of(Path model) throws IOException, ClassNotFoundException {
        URL folder = model.resolve("classes").toAbsolutePath().toUri().toURL();
        ClassLoader loader = new URLClassLoader(new URL[] {folder}, EntityClasses.class.getClassLoader());
        List<Class<?>> classes = new ArrayList<>();
        for (String name : Files.readAllLines(model.resolve("classes.txt"))) {
            classes.add(Class.forName(name, false, loader));
        }
        return new EntityClasses(loader, classes);
    }
}
