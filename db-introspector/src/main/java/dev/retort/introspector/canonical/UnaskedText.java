package dev.retort.introspector.canonical;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.token.InList;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Expressions for comparing where no server may be asked. What a server adds on its own is left out on both sides: casts
 * between texts, parentheses, BETWEEN taken apart. Two that differ in nothing but parentheses are then one, because a
 * difference that may be none is worse than one that is not seen.
 */
final class UnaskedText {
    private UnaskedText() {}

    static Schema in(Schema schema, Dialect dialect) {
        return SchemaTexts.replace(schema, dialect, (place, text) -> switch (place.kind()) {
            case TYPE, DEFAULT -> Optional.empty();
            case CHECK, COMPUTED, INDEX_EXPRESSION, INDEX_PREDICATE ->
                InList.parse(text, dialect.database()).isPresent()
                        ? Optional.empty()
                        : Optional.of(bare(text, dialect));
        });
    }

    private static String bare(String text, Dialect dialect) {
        List<String> words = new ArrayList<>();
        for (Token token : SqlTokenizer.significant(TextCasts.without(text), dialect.database())) {
            if (!token.isSymbol("(") && !token.isSymbol(")")) {
                words.add(token.text());
            }
        }
        for (int at = 1; at + 3 < words.size(); at++) {
            boolean plain = words.get(at).equalsIgnoreCase("between")
                    && words.get(at + 2).equalsIgnoreCase("and")
                    && !words.get(at - 1).equalsIgnoreCase("not");
            if (plain) {
                words.set(at, ">=");
                words.add(at + 3, words.get(at - 1));
                words.add(at + 4, "<=");
            }
        }
        return String.join(" ", words);
    }
}
