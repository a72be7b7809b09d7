package dev.retort.runtime.revision;

import dev.retort.runtime.InvalidRevisionsException;
import dev.retort.runtime.revision.JavaToken.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code @Revision(...)} off the top-level classes of one source file. */
final class RevisionAnnotations {
    static final String ANNOTATION = "dev.retort.migration.Revision";
    private static final List<String> DECLARATIONS = List.of("class", "record", "enum", "interface");

    private final Path file;
    private final List<JavaToken> tokens;
    private int position;
    private String packageName = "";
    private boolean otherRevision;

    private RevisionAnnotations(Path file, String source) {
        this.file = file;
        this.tokens = JavaTokenizer.tokens(source);
    }

    /**
     * The revisions declared in a file; none when nothing in it carries the annotation.
     *
     * @throws InvalidRevisionsException when an element is not a literal or is unknown; naming file and line
     */
    static List<RevisionScript> of(Path file, String source) {
        return source.contains("Revision") ? new RevisionAnnotations(file, source).read() : List.of();
    }

    private List<RevisionScript> read() {
        List<RevisionScript> scripts = new ArrayList<>();
        int depth = 0;
        while (position < tokens.size()) {
            JavaToken token = tokens.get(position++);
            if (token.isSymbol("{")) {
                depth++;
            } else if (token.isSymbol("}")) {
                depth--;
            } else if (depth == 0 && token.isName("package")) {
                packageName = qualifiedName();
            } else if (depth == 0 && token.isName("import")) {
                String imported = qualifiedName();
                otherRevision |= imported.endsWith(".Revision") && !imported.equals(ANNOTATION);
            } else if (depth == 0 && token.isSymbol("@") && isRevision(qualifiedName())) {
                scripts.add(script(token.line()));
            }
        }
        return scripts;
    }

    private boolean isRevision(String name) {
        return name.equals(ANNOTATION) || (name.equals("Revision") && !otherRevision);
    }

    private RevisionScript script(int line) {
        Map<String, List<String>> elements = new AnnotationElements(file, tokens, position).elements();
        String className = declaredClass(line);
        List<String> ids = elements.getOrDefault("id", List.of());
        if (ids.size() != 1) {
            throw new InvalidRevisionsException(file + ", line " + line + ": @Revision needs an id", List.of());
        }
        return new RevisionScript(
                ids.get(0),
                elements.getOrDefault("follows", List.of()),
                String.join("", elements.getOrDefault("message", List.of())),
                elements.getOrDefault("created", List.of()).stream()
                        .filter(created -> !created.isEmpty())
                        .findFirst(),
                elements.getOrDefault("labels", List.of()),
                elements.getOrDefault("dependsOn", List.of()),
                elements.getOrDefault("replaces", List.of()),
                packageName.isEmpty() ? className : packageName + "." + className,
                Optional.of(file));
    }

    /** The name after the next {@code class}; {@code X.class} in another annotation is not one. */
    private String declaredClass(int line) {
        for (int i = position; i + 1 < tokens.size(); i++) {
            boolean declares = tokens.get(i).kind() == Kind.NAME
                    && DECLARATIONS.contains(tokens.get(i).text());
            if (declares
                    && !tokens.get(i - 1).isSymbol(".")
                    && tokens.get(i + 1).kind() == Kind.NAME) {
                return tokens.get(i + 1).text();
            }
        }
        throw new InvalidRevisionsException(file + ", line " + line + ": @Revision stands before no class", List.of());
    }

    private String qualifiedName() {
        StringBuilder name = new StringBuilder();
        while (position < tokens.size()
                && (tokens.get(position).kind() == Kind.NAME
                        || tokens.get(position).isSymbol("."))) {
            boolean twoNames = tokens.get(position).kind() == Kind.NAME
                    && name.length() > 0
                    && name.charAt(name.length() - 1) != '.';
            if (twoNames) {
                break;
            }
            name.append(tokens.get(position++).text());
        }
        return name.toString();
    }
}
