package dev.retort.reader.mapping;

import dev.retort.reader.discovery.ClassFile;
import dev.retort.reader.discovery.ClassFileReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.mapping.Property;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a class declares its members, superclasses first, and the names it says they had. It is read from the class files: Hibernate sorts by
 * name, and reflection promises no order.
 */
final class MemberOrder {
    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final ClassLoader loader;
    private final Map<String, Map<String, Integer>> ranks = new HashMap<>();
    private final Map<String, List<ClassFile>> hierarchies = new HashMap<>();

    MemberOrder(ClassLoader loader) {
        this.loader = loader;
    }

    /** The properties of a class in the order of their declaration; those the class does not declare last, by name. */
    List<Property> sorted(List<Property> properties, @Nullable String className) {
        Map<String, Integer> order = className == null ? Map.of() : ranks.computeIfAbsent(className, this::ranks);
        List<Property> sorted = new ArrayList<>(properties);
        sorted.sort(Comparator.comparing((Property property) -> order.getOrDefault(property.getName(), UNKNOWN))
                .thenComparing(Property::getName));
        return sorted;
    }

    /** The name the table of a class had before, as the class says. */
    Optional<String> formerName(@Nullable String className) {
        return Optional.ofNullable(className).flatMap(this::file).map(file -> file.formerNames()
                .get(""));
    }

    /** The name the column of a property had before, as its field or getter says, in the class or above it. */
    Optional<String> formerName(@Nullable String className, String property) {
        return className == null
                ? Optional.empty()
                : hierarchy(className).stream()
                        .flatMap(file -> file.formerNames().entrySet().stream())
                        .filter(former -> former.getKey().equals(property)
                                || property(former.getKey())
                                        .filter(property::equals)
                                        .isPresent())
                        .map(Map.Entry::getValue)
                        .reduce((above, below) -> below);
    }

    private List<ClassFile> hierarchy(String className) {
        return hierarchies.computeIfAbsent(className, this::readHierarchy);
    }

    private List<ClassFile> readHierarchy(String className) {
        List<ClassFile> hierarchy = new ArrayList<>();
        for (Optional<ClassFile> file = file(className).or(() -> audited(className));
                file.isPresent();
                file = file.flatMap(ClassFile::superName).flatMap(this::file)) {
            hierarchy.add(0, file.get());
        }
        return hierarchy;
    }

    private Map<String, Integer> ranks(String className) {
        Map<String, Integer> order = new HashMap<>();
        for (ClassFile file : hierarchy(className)) {
            file.fields().forEach(field -> order.putIfAbsent(field, order.size()));
            file.methods().forEach(method -> property(method).ifPresent(name -> order.putIfAbsent(name, order.size())));
        }
        return order;
    }

    /** An audit entity has no class; its name is that of the class it follows, with a suffix. */
    private Optional<ClassFile> audited(String entityName) {
        int suffix = entityName.lastIndexOf('_');
        return suffix < 0 ? Optional.empty() : file(entityName.substring(0, suffix));
    }

    private Optional<ClassFile> file(String className) {
        if (className.startsWith("java.")) {
            return Optional.empty();
        }
        try (InputStream in = loader.getResourceAsStream(className.replace('.', '/') + ".class")) {
            return in == null ? Optional.empty() : Optional.of(ClassFileReader.read(in.readAllBytes()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The property a getter stands for, by the rule of Java beans. */
    private static Optional<String> property(String method) {
        int prefix = method.startsWith("get") ? 3 : method.startsWith("is") ? 2 : 0;
        if (prefix == 0 || method.length() == prefix) {
            return Optional.empty();
        }
        String name = method.substring(prefix);
        boolean keepsCase = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return Optional.of(keepsCase ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }
}
