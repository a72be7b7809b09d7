package dev.retort.runtime;

import java.nio.file.Path;
import java.util.List;

/** Migration classes do not compile. */
public final class CompilationFailedException extends MigrationException {
    private static final long serialVersionUID = 1;

    /** Lines of other errors shown below the first one. */
    private static final int SHOWN = 10;

    /** One complaint of the compiler; {@code line} is 0 where it names none. */
    public record Problem(Path file, long line, String message) {
        @Override
        public String toString() {
            return file + (line > 0 ? ", line " + line : "") + ": " + message;
        }
    }

    private final transient List<Problem> problems;

    public CompilationFailedException(List<Problem> problems) {
        super(
                problems.get(0).toString(),
                problems.stream().skip(1).limit(SHOWN).map(Problem::toString).toList());
        this.problems = List.copyOf(problems);
    }

    /** All complaints, in the compiler's order. */
    public List<Problem> problems() {
        return problems;
    }
}
