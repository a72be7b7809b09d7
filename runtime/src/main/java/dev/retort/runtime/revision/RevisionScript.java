package dev.retort.runtime.revision;

import dev.retort.runtime.InvalidRevisionsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the {@code @Revision} of a migration class says. {@code follows} are the ids of the parents; {@code dependsOn}
 * are ids or labels; {@code className} is the binary name; {@code path} is there when the class was read from a source.
 */
public record RevisionScript(
        String id,
        List<String> follows,
        String message,
        Optional<String> created,
        List<String> labels,
        List<String> dependsOn,
        List<String> replaces,
        String className,
        Optional<Path> path) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.]{1,64}");

    public RevisionScript {
        follows = List.copyOf(follows);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
        replaces = List.copyOf(replaces);
        String where = path.map(Path::toString).orElse(className);
        if (!isId(id)) {
            throw new InvalidRevisionsException(
                    where + ": \"" + id + "\" cannot be the id of a revision",
                    List.of("an id is 1 to 64 letters, digits, '_' and '.', and not "
                            + String.join(", ", RevisionIdentifier.WORDS)));
        }
        for (String label : labels) {
            if (!isId(label)) {
                throw new InvalidRevisionsException(
                        where + ": \"" + label + "\" cannot be a label",
                        List.of("a label is 1 to 64 letters, digits, '_' and '.', and not "
                                + String.join(", ", RevisionIdentifier.WORDS)));
            }
        }
    }

    /** Whether a text can be the id of a revision: 1 to 64 letters, digits, {@code _} and {@code .}, and no word of the grammar. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches() && !RevisionIdentifier.WORDS.contains(text);
    }

    /** Where the revision is written, for messages: the source file, else the class. */
    public String location() {
        return path.map(Path::toString).orElse(className);
    }

    /** Id and message as messages name a revision: {@code 8c1d5e0a7b39 (add nickname)}. */
    public String described() {
        return message.isEmpty() ? id : id + " (" + message.lines().findFirst().orElse("") + ")";
    }
}
