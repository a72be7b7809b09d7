package dev.retort.cli.report;

import dev.retort.cli.comparison.Comparison;
import dev.retort.cli.comparison.OperationSubject;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationDescription;
import dev.retort.schema.ObjectName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The differences as workflow commands of GitHub Actions, which shows them at the line of the entity.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow commands</a>
 */
public final class CheckAnnotations {
    private CheckAnnotations() {}

    /**
     * One command a line.
     *
     * @param root the folder that file names count from
     */
    public static List<String> of(Comparison comparison, List<Path> sources, Path root) {
        EntityPlaces places = new EntityPlaces(comparison.model(), sources);
        return comparison.difference().operations().stream()
                .map(operation -> annotation(operation, places, root))
                .toList();
    }

    private static String annotation(Operation operation, EntityPlaces places, Path root) {
        OperationSubject subject = OperationSubject.of(operation);
        Optional<ObjectName> table = subject.object().filter(object -> subject.isTable());
        Optional<EntityPlaces.Place> place = table.flatMap(name -> places.of(name, subject.column()));
        String file = place.flatMap(EntityPlaces.Place::file)
                .map(path -> " file=" + relative(root, path))
                .orElse("");
        String line = place.flatMap(EntityPlaces.Place::line)
                .map(number -> ",line=" + number)
                .orElse("");
        return "::error" + file + line + "::no migration says: " + escaped(OperationDescription.of(operation));
    }

    private static String relative(Path root, Path file) {
        Path base = root.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute).toString();
    }

    /** The three characters that end or change a command. */
    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
