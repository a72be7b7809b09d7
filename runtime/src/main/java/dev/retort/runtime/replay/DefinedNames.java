package dev.retort.runtime.replay;

import dev.retort.dialect.token.Identifiers;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables, sequences and types that a statement speaks of by their kind: {@code CREATE TABLE IF NOT EXISTS audit}. */
final class DefinedNames {
    private static final Set<String> KINDS = Set.of("table", "sequence", "type");
    private static final Set<String> BETWEEN = Set.of("if", "not", "exists", "only");

    private DefinedNames() {}

    static Set<ObjectName> in(List<Token> statement, DatabaseKind database) {
        Set<ObjectName> names = new LinkedHashSet<>();
        for (int place = 0; place < statement.size(); place++) {
            boolean kind = KINDS.contains(statement.get(place).lowerCase());
            boolean renamed = place > 0
                    && statement.get(place).isWord("to")
                    && statement.get(place - 1).isWord("rename");
            if (kind || renamed) {
                name(statement.subList(place + 1, statement.size()), database).ifPresent(names::add);
            }
        }
        return names;
    }

    private static Optional<ObjectName> name(List<Token> rest, DatabaseKind database) {
        List<Token> words = rest.stream()
                .dropWhile(token -> BETWEEN.contains(token.lowerCase()))
                .toList();
        if (words.isEmpty() || !words.get(0).isName()) {
            return Optional.empty();
        }
        Identifiers identifiers = Identifiers.of(database);
        String first = identifiers.stored(words.get(0));
        boolean qualified =
                words.size() > 2 && words.get(1).isSymbol(".") && words.get(2).isName();
        return Optional.of(
                qualified
                        ? new ObjectName(Optional.of(first), identifiers.stored(words.get(2)))
                        : ObjectName.of(first));
    }
}
