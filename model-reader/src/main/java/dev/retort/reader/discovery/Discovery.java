package dev.retort.reader.discovery;

import dev.retort.model.ModelException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the mapped classes of a class path. Searched are its folders; its jars too where packages are given or where there
 * is no folder; and the jars that a persistence unit names.
 */
public final class Discovery {
    private static final String ORM_XML = "META-INF/orm.xml";

    private final List<ClassPathRoot> roots;
    private final List<String> packages;
    private final SortedSet<String> classes = new TreeSet<>();
    private final SortedSet<String> converters = new TreeSet<>();
    private final SortedSet<String> passedBy = new TreeSet<>();
    private final SortedSet<String> annotatedPackages = new TreeSet<>();
    private final Map<String, URL> mappingFiles = new LinkedHashMap<>();
    private final List<String> units = new ArrayList<>();
    private final Map<String, String> properties = new TreeMap<>();
    private final Map<String, ClassFile> files = new TreeMap<>();
    private final SearchTally tally = new SearchTally();
    private final List<ClassPathRoot> onlyListed = new ArrayList<>();

    private Discovery(List<Path> classPath, List<String> packages) {
        this.roots = classPath.stream().map(ClassPathRoot::new).toList();
        this.packages = packages;
    }

    /**
     * The mapped classes of a class path.
     *
     * @param classPath existing folders and jars
     * @param packages packages whose classes count, with those below; empty for all
     */
    public static MappedClasses in(List<Path> classPath, List<String> packages) {
        return new Discovery(classPath, packages).find();
    }

    private MappedClasses find() {
        List<ClassPathRoot> searched = new ArrayList<>(searchedRoots());
        for (ClassPathRoot root : List.copyOf(searched)) {
            root.bytes(PersistenceXml.RESOURCE)
                    .ifPresent(xml -> PersistenceXml.read(root, xml).forEach(unit -> takeUnit(root, unit, searched)));
        }
        searched.forEach(this::search);
        classes.removeIf(name -> !isWanted(name));
        int entities = (int) classes.stream()
                .filter(name -> !files.containsKey(name) || MappingAnnotations.isEntity(files.get(name)))
                .count();
        return new MappedClasses(
                List.copyOf(classes),
                List.copyOf(converters),
                List.copyOf(passedBy),
                List.copyOf(annotatedPackages),
                List.copyOf(mappingFiles.values()),
                List.copyOf(units),
                new TreeMap<>(properties),
                files,
                entities,
                tally.text(searched, packages));
    }

    private List<ClassPathRoot> searchedRoots() {
        List<ClassPathRoot> folders =
                roots.stream().filter(ClassPathRoot::isFolder).toList();
        return packages.isEmpty() && !folders.isEmpty() ? folders : roots;
    }

    private void takeUnit(ClassPathRoot root, PersistenceUnit unit, List<ClassPathRoot> searched) {
        units.add(unit.name());
        classes.addAll(unit.classes());
        unit.properties().forEach(properties::putIfAbsent);
        if (unit.excludeUnlisted()) {
            // A build may keep classes and resources in different folders: they are one archive to the project.
            searched.stream()
                    .filter(other -> other.equals(root) || (root.isFolder() && other.isFolder()))
                    .forEach(onlyListed::add);
        }
        for (String mappingFile : unit.mappingFiles()) {
            roots.stream()
                    .filter(candidate -> candidate.bytes(mappingFile).isPresent())
                    .findFirst()
                    .ifPresentOrElse(owner -> takeMappingFile(owner, mappingFile), () -> {
                        throw new ModelException(
                                "persistence unit " + unit.name() + " names the mapping file " + mappingFile
                                        + ", which is not on the class path",
                                List.of());
                    });
        }
        for (String jarFile : unit.jarFiles()) {
            String fileName = String.valueOf(Path.of(jarFile).getFileName());
            roots.stream()
                    .filter(candidate ->
                            fileName.equals(String.valueOf(candidate.path().getFileName())))
                    .filter(candidate -> !searched.contains(candidate))
                    .findFirst()
                    .ifPresent(searched::add);
        }
    }

    private void search(ClassPathRoot root) {
        if (root.bytes(ORM_XML).isPresent()) {
            takeMappingFile(root, ORM_XML);
        }
        boolean listedOnly = onlyListed.contains(root);
        int before = files.size();
        root.visit(this::isWantedFile, (resource, bytes) -> {
            if (mayBeMapped(resource, bytes)) {
                take(parsed(root, resource, bytes), listedOnly);
            } else {
                tally.countUnmapped();
            }
        });
        if (!packages.isEmpty() && (root.isFolder() || files.size() > before)) {
            boolean ownWanted = files.size() > before;
            root.visit(resource -> isClassFile(resource) && !isWantedFile(resource), (resource, bytes) -> {
                if (MappingAnnotations.areMentioned(bytes)) {
                    beside(root, parsed(root, resource, bytes), ownWanted);
                }
            });
        }
    }

    /** A class beside the wanted packages. Of a jar only converters matter: the entities of libraries are many. */
    private void beside(ClassPathRoot root, ClassFile file, boolean ownWanted) {
        if (ownWanted && file.annotations().contains(MappingAnnotations.CONVERTER)) {
            converters.add(file.name());
        }
        if (root.isFolder() && MappingAnnotations.isEntity(file)) {
            passedBy.add(file.name());
        }
    }

    /** Most classes of a class path can be told from their bytes alone not to matter. */
    private boolean mayBeMapped(String resource, byte[] bytes) {
        return MappingAnnotations.areMentioned(bytes)
                || resource.endsWith("package-info.class")
                || classes.contains(className(resource));
    }

    private static String className(String resource) {
        return resource.substring(0, resource.length() - ".class".length()).replace('/', '.');
    }

    private void take(ClassFile file, boolean listedOnly) {
        tally.count(file);
        if (MappingAnnotations.isPackage(file)) {
            annotatedPackages.add(file.name().substring(0, file.name().lastIndexOf('.')));
        } else if (MappingAnnotations.isMapped(file) && (!listedOnly || classes.contains(file.name()))) {
            classes.add(file.name());
        }
        if (classes.contains(file.name())) {
            files.putIfAbsent(file.name(), file);
        }
    }

    private static boolean isClassFile(String resource) {
        return resource.endsWith(".class")
                && !resource.startsWith("META-INF/")
                && !resource.startsWith("org/hibernate/envers/")
                && !resource.endsWith("module-info.class");
    }

    private boolean isWantedFile(String resource) {
        return isClassFile(resource) && isWanted(className(resource));
    }

    private boolean isWanted(String className) {
        return packages.isEmpty() || packages.stream().anyMatch(name -> className.startsWith(name + "."));
    }

    private static ClassFile parsed(ClassPathRoot root, String resource, byte[] bytes) {
        try {
            return ClassFileReader.read(bytes);
        } catch (IOException e) {
            throw new ModelException(
                    "cannot read " + resource + " in " + root.path() + ": " + e.getMessage(), List.of(), e);
        }
    }

    private void takeMappingFile(ClassPathRoot root, String name) {
        URI path = root.path().toUri();
        String location = root.isFolder() ? path + name : "jar:" + path + "!/" + name;
        try {
            mappingFiles.put(location, URI.create(location).toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(location, e);
        }
    }
}
