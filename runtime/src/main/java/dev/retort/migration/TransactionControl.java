package dev.retort.migration;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Hand-written SQL does not begin or end transactions: a revision and its version row would no longer go together. */
final class TransactionControl {
    private static final Set<String> WORDS = Set.of("BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT");

    private TransactionControl() {}

    /** Requires that a statement leaves the transaction alone; going back to a savepoint is no end of one. */
    static void refuse(String call, String statement, DatabaseKind database) {
        List<Token> words = SqlTokenizer.significant(statement, database);
        boolean controls = !words.isEmpty()
                && WORDS.contains(words.get(0).text().toUpperCase(Locale.ROOT))
                && words.stream().noneMatch(word -> word.isWord("TO"));
        if (controls) {
            throw new IllegalArgumentException(call + ": the transaction belongs to the migration; leave "
                    + words.get(0).text() + " out");
        }
    }
}
