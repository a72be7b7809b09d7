package dev.retort.cli.comparison;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.runtime.revision.SourceTexts;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the source of a class tells of the code in it: the SQL among its texts. Rows may be changed by any statement, a
 * structure only by one that begins with a word for it. Code without any SQL of its own calls something that nobody sees.
 */
record CodeInSource(List<List<Token>> statements) {
    private static final Set<String> ROWS =
            Set.of("insert", "update", "delete", "merge", "truncate", "select", "with", "values", "replace");
    private static final Set<String> STRUCTURE = Set.of("create", "alter", "drop", "rename", "do", "call", "exec");
    private static final int SHORTEST = 3;

    static CodeInSource of(Path source, DatabaseKind database) {
        return new CodeInSource(SourceTexts.in(source).stream()
                .map(text -> SqlTokenizer.significant(text, database))
                .filter(statement -> begins(statement, ROWS) || begins(statement, STRUCTURE))
                .toList());
    }

    /** Whether the structure of a table may be another after the code; a statement put together from parts may name any. */
    boolean mayChange(ObjectName table) {
        Predicate<List<Token>> names = statement -> statement.size() < SHORTEST
                || statement.stream()
                        .anyMatch(token -> token.isName() && token.value().equalsIgnoreCase(table.name()));
        return statements.isEmpty()
                || statements.stream()
                        .filter(statement -> begins(statement, STRUCTURE))
                        .anyMatch(names);
    }

    private static boolean begins(List<Token> statement, Set<String> words) {
        return statement.size() > 1 && words.contains(statement.get(0).lowerCase());
    }
}
