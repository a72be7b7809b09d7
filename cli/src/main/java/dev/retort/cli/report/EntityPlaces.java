package dev.retort.cli.report;

import dev.retort.model.Model;
import dev.retort.schema.ObjectName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the line of a source that asks for a table or a column, for editors and pull requests to point at. */
final class EntityPlaces {
    /** The class, and its file and line where the source was found. */
    record Place(String entity, Optional<Path> file, Optional<Integer> line) {}

    private final Model model;
    private final List<Path> sources;
    private final Map<Path, List<String>> texts = new TreeMap<>();

    EntityPlaces(Model model, List<Path> sources) {
        this.model = model;
        this.sources = List.copyOf(sources);
    }

    Optional<Place> of(ObjectName table, Optional<String> column) {
        return Optional.ofNullable(model.origins().get(table)).map(origin -> place(origin, column));
    }

    private Place place(Model.Origin origin, Optional<String> column) {
        String outermost = origin.entity().replaceFirst("\\$.*", "");
        Optional<Path> file = sources.stream()
                .map(root -> root.resolve(outermost.replace('.', '/') + ".java"))
                .filter(Files::isRegularFile)
                .findFirst();
        Optional<String> member =
                column.flatMap(name -> Optional.ofNullable(origin.members().get(name)));
        return new Place(origin.entity(), file, file.flatMap(path -> line(path, simpleName(origin.entity()), member)));
    }

    private Optional<Integer> line(Path file, String className, Optional<String> member) {
        List<String> lines = texts.computeIfAbsent(file, EntityPlaces::read);
        Optional<Integer> declaration = member.map(name -> name.replaceFirst("\\..*", ""))
                .flatMap(name -> firstLine(lines, "[\\w>\\]]\\s+" + Pattern.quote(name) + "\\s*(?:;|=|,|\\)|\\()"));
        return declaration.or(
                () -> firstLine(lines, "\\b(?:class|record|interface|enum)\\s+" + Pattern.quote(className) + "\\b"));
    }

    private static Optional<Integer> firstLine(List<String> lines, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        for (int i = 0; i < lines.size(); i++) {
            if (wanted.matcher(lines.get(i)).find()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static String simpleName(String entity) {
        return entity.replaceFirst(".*[.$]", "");
    }

    private static List<String> read(Path file) {
        try {
            return new ArrayList<>(
                    Files.readString(file, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
