package dev.retort.dialect.token;

import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one condition from left to right. Every method returns whether it found what it looked for, and if not, stays. */
final class InListReader {
    private final List<Token> tokens;
    private final Identifiers identifiers;
    private final List<String> columns = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int at;

    private InListReader(List<Token> tokens, Identifiers identifiers) {
        this.tokens = tokens;
        this.identifiers = identifiers;
    }

    static Optional<InList> read(String condition, DatabaseKind database) {
        InListReader reader = new InListReader(SqlTokenizer.significant(condition, database), Identifiers.of(database));
        boolean matches = reader.alternatives() && reader.at == reader.tokens.size();
        boolean oneColumn = reader.columns.stream().distinct().count() == 1;
        if (!matches || !oneColumn) {
            return Optional.empty();
        }
        return Optional.of(new InList(
                reader.columns.get(0), reader.texts.stream().distinct().toList()));
    }

    private boolean alternatives() {
        if (!condition()) {
            return false;
        }
        while (word("or")) {
            if (!condition()) {
                return false;
            }
        }
        return true;
    }

    private boolean condition() {
        int start = at;
        int columnsBefore = columns.size();
        if (column() && comparison()) {
            return true;
        }
        at = start;
        while (columns.size() > columnsBefore) {
            columns.remove(columns.size() - 1);
        }
        return symbol("(") && alternatives() && symbol(")");
    }

    private boolean column() {
        int start = at;
        if (symbol("(")) {
            if (!column() || !symbol(")")) {
                at = start;
                return false;
            }
        } else if (at < tokens.size() && tokens.get(at).isName()) {
            columns.add(identifiers.stored(tokens.get(at)));
            at++;
        } else {
            return false;
        }
        at = Casts.end(tokens, at);
        return true;
    }

    private boolean comparison() {
        if (word("in")) {
            return symbol("(") && list(")");
        }
        if (!symbol("=")) {
            return false;
        }
        return word("any") ? symbol("(") && array() && symbol(")") : text();
    }

    private boolean array() {
        int start = at;
        boolean found;
        if (word("array")) {
            found = symbol("[") && list("]");
        } else if (at < tokens.size() && tokens.get(at).kind() == Token.Kind.STRING) {
            Optional<List<String>> elements = ArrayText.elements(tokens.get(at).value());
            elements.ifPresent(texts::addAll);
            at++;
            found = elements.isPresent();
        } else {
            found = symbol("(") && array() && symbol(")");
        }
        at = found ? Casts.end(tokens, at) : start;
        return found;
    }

    private boolean list(String close) {
        do {
            if (!text()) {
                return false;
            }
        } while (symbol(","));
        return symbol(close);
    }

    private boolean text() {
        if (symbol("(")) {
            if (!text() || !symbol(")")) {
                return false;
            }
        } else if (at < tokens.size() && tokens.get(at).kind() == Token.Kind.STRING) {
            texts.add(tokens.get(at).value());
            at++;
        } else {
            return false;
        }
        at = Casts.end(tokens, at);
        return true;
    }

    private boolean symbol(String symbol) {
        boolean found = at < tokens.size() && tokens.get(at).isSymbol(symbol);
        at += found ? 1 : 0;
        return found;
    }

    private boolean word(String word) {
        boolean found = at < tokens.size() && tokens.get(at).isWord(word);
        at += found ? 1 : 0;
        return found;
    }
}
