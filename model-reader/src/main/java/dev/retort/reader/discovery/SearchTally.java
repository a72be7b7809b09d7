package dev.retort.reader.discovery;

import java.nio.file.Path;
import java.util.List;

/** Counts what a search saw, for the message about a search that found nothing. */
final class SearchTally {
    private int classes;
    private int entities;
    private int oldEntities;

    void count(ClassFile file) {
        classes++;
        if (file.annotations().contains(MappingAnnotations.ENTITY)) {
            entities++;
        }
        if (file.annotations().contains(MappingAnnotations.OLD_ENTITY)) {
            oldEntities++;
        }
    }

    void countUnmapped() {
        classes++;
    }

    String text(List<ClassPathRoot> searched, List<String> packages) {
        String places = searched.isEmpty()
                ? "an empty class path"
                : shortened(searched.stream().map(ClassPathRoot::path).toList());
        String within = packages.isEmpty() ? "" : ", package " + String.join(", ", packages);
        String old = oldEntities == 0
                ? ""
                : "; " + oldEntities + " carry the javax.persistence.Entity of Hibernate 5, which is not supported";
        return places + within + " (" + entities + " of " + classes + " classes carry @Entity" + old + ")";
    }

    private static String shortened(List<Path> paths) {
        int shown = Math.min(paths.size(), 3);
        String names = String.join(
                ", ",
                paths.subList(0, shown).stream().map(SearchTally::fromHere).toList());
        return paths.size() == shown ? names : names + " and " + (paths.size() - shown) + " more";
    }

    private static String fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        if (path.equals(here)) {
            return ".";
        }
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }
}
