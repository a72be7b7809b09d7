package dev.retort.cli.configuration;

import dev.retort.cli.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code .env} file as shells and container tools read it: {@code export}, quotes of both kinds, comments, and
 * {@code ${NAME}} outside of single quotes. The file belongs to somebody else: a line that says nothing is passed over, and
 * none is ever shown, since it may hold a secret.
 */
final class DotenvFile {
    static final String NAME = ".env";

    private static final Pattern ENTRY =
            Pattern.compile("(?m)^[ \\t]*(?:export[ \\t]+)?(?<name>[A-Za-z_][\\w.-]*)[ \\t]*=[ \\t]*"
                    + "(?:'(?<literal>[^']*+)'|\"(?<quoted>(?:[^\"\\\\]++|\\\\.)*+)\"|(?<plain>\\S*(?:[ \\t]+[^\\s#]\\S*)*+))"
                    + "[ \\t]*(?:#.*)?$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(?<name>[A-Za-z_]\\w*)(?::?-(?<standard>[^}]*))?}");

    private final Map<String, String> process;
    private final Map<String, String> variables = new TreeMap<>();

    private DotenvFile(Map<String, String> process) {
        this.process = process;
    }

    /**
     * The variables of the file in this folder.
     *
     * @param process the variables of the process, which win over those of the file
     */
    static Map<String, String> read(Path folder, Map<String, String> process) {
        DotenvFile file = new DotenvFile(process);
        try {
            ENTRY.matcher(Files.readString(folder.resolve(NAME)).replace("\uFEFF", ""))
                    .results()
                    .forEach(file::add);
        } catch (IOException unreadable) {
            throw new Failure(folder.resolve(NAME) + " cannot be read: " + unreadable);
        }
        return file.variables;
    }

    private void add(MatchResult entry) {
        String literal = entry.group(2);
        String quoted = entry.group(3);
        String value = literal != null
                ? literal
                : expanded(
                        quoted == null ? entry.group(4) : ESCAPE.matcher(quoted).replaceAll(DotenvFile::escaped));
        variables.put(entry.group(1), value);
    }

    private static String escaped(MatchResult escape) {
        String meant =
                switch (escape.group(1)) {
                    case "n" -> "\n";
                    case "r" -> "\r";
                    case "t" -> "\t";
                    default -> escape.group(1);
                };
        return Matcher.quoteReplacement(meant);
    }

    private String expanded(String text) {
        return VARIABLE.matcher(text)
                .replaceAll(variable -> Matcher.quoteReplacement(value(variable.group(1))
                        .orElse(Optional.ofNullable(variable.group(2)).orElse(""))));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(process.get(name))
                .or(() -> Optional.ofNullable(variables.get(name)))
                .filter(value -> !value.isEmpty());
    }
}
