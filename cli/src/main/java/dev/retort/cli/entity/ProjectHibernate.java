package dev.retort.cli.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * The Hibernate on a project's class path.
 *
 * @param version as its jar says it; empty when the jar says none
 * @param missing what it needs and the class path does not hold
 */
record ProjectHibernate(String version, List<String> missing) {
    /** The oldest one the reader links with, and the first that is too new to be known. */
    private static final int[] OLDEST = {6, 6};

    private static final int TOO_NEW = 8;

    private static final String CORE = "org/hibernate/boot/Metadata.class";

    /** What every supported version needs to boot metadata: a class of it, and the artifact a person knows. */
    private static final Map<String, String> NEEDS = needs();

    ProjectHibernate {
        missing = List.copyOf(missing);
    }

    private static Map<String, String> needs() {
        Map<String, String> needs = new LinkedHashMap<>();
        needs.put("jakarta/persistence/Entity.class", "jakarta.persistence-api");
        needs.put("jakarta/transaction/Transaction.class", "jakarta.transaction-api");
        needs.put("jakarta/xml/bind/JAXBContext.class", "jakarta.xml.bind-api");
        needs.put("org/jboss/logging/Logger.class", "jboss-logging");
        needs.put("net/bytebuddy/ByteBuddy.class", "byte-buddy");
        return needs;
    }

    /** The one that a class loader over these entries would find first. */
    static Optional<ProjectHibernate> on(List<Path> classPath) {
        List<String> versions = new ArrayList<>();
        Map<String, String> missing = new LinkedHashMap<>(NEEDS);
        for (Path entry : classPath) {
            if (Files.isRegularFile(entry)) {
                look(entry, versions, missing);
            }
        }
        return versions.stream()
                .findFirst()
                .map(version -> new ProjectHibernate(version, List.copyOf(missing.values())));
    }

    /** What is no archive holds no Hibernate either: nothing can be loaded from it. */
    private static void look(Path entry, List<String> versions, Map<String, String> missing) {
        try (JarFile jar = new JarFile(entry.toFile())) {
            missing.keySet().removeIf(need -> jar.getEntry(need) != null);
            if (jar.getEntry(CORE) != null) {
                versions.add(version(jar));
            }
        } catch (IOException notAnArchive) {
            System.getLogger(ProjectHibernate.class.getName())
                    .log(System.Logger.Level.DEBUG, "not looked at: " + entry, notAnArchive);
        }
    }

    /** Whether the reader can use it. */
    boolean isSupported() {
        String[] numbers = version.split("\\.", 3);
        if (numbers.length < 2 || !isNumber(numbers[0]) || !isNumber(numbers[1])) {
            return false;
        }
        int major = Integer.parseInt(numbers[0]);
        int minor = Integer.parseInt(numbers[1]);
        return major < TOO_NEW && (major > OLDEST[0] || (major == OLDEST[0] && minor >= OLDEST[1]));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 6 && text.chars().allMatch(Character::isDigit);
    }

    private static String version(JarFile jar) throws IOException {
        Manifest manifest = jar.getManifest();
        if (manifest == null) {
            return "";
        }
        Attributes attributes = manifest.getMainAttributes();
        return Optional.ofNullable(attributes.getValue("Implementation-Version"))
                .or(() -> Optional.ofNullable(attributes.getValue("Bundle-Version")))
                .orElse("");
    }
}
