package dev.retort.runtime.setaside;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A view or trigger as SQLite keeps it.
 *
 * @param table what a trigger belongs to
 */
record SqliteObject(boolean trigger, String name, String table, String sql) {
    private static final Set<String> EVENTS = Set.of("insert", "update", "delete");

    /** {@code view good_customers}. */
    String described() {
        return (trigger ? "trigger " : "view ") + name;
    }

    String drop() {
        return "DROP " + (trigger ? "TRIGGER" : "VIEW") + " IF EXISTS " + SqliteScratch.quoted(name);
    }

    /** {@code insert}, {@code update} or {@code delete}. */
    String event() {
        return afterName().get(0).lowerCase();
    }

    /** Whether it waits for a change of a column that it names. */
    boolean watches(String column) {
        List<Token> tokens = afterName();
        return tokens.size() > 1
                && tokens.get(1).isWord("of")
                && tokens.stream()
                        .takeWhile(token -> !token.isWord("on"))
                        .anyMatch(token -> token.isName() && token.value().equalsIgnoreCase(column));
    }

    /** The names in its text, in small letters. */
    Set<String> words() {
        Set<String> words = new TreeSet<>();
        tokens().stream()
                .filter(Token::isName)
                .forEach(token -> words.add(token.value().toLowerCase(Locale.ROOT)));
        return words;
    }

    private List<Token> tokens() {
        return SqlTokenizer.significant(sql, DatabaseKind.SQLITE);
    }

    /** The text of a trigger from its event on: its name may be one of those words, and then stands in quotes. */
    private List<Token> afterName() {
        return tokens().stream()
                .dropWhile(token -> token.kind() == Token.Kind.QUOTED_NAME || !EVENTS.contains(token.lowerCase()))
                .toList();
    }
}
