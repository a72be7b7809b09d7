package dev.retort.dialect.h2;

import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Expressions over the columns of a table. Somebody writes {@code quantity > 0} for all databases, with or without quotes:
 * here each word that means a column is the name of that column as the catalogue holds it, in quotes.
 */
public final class H2Expressions {
    /** Keywords of H2 that PostgreSQL and SQLite take as the name of a column without quotes. */
    private static final Set<String> NAMES_ELSEWHERE =
            Set.of("value", "key", "day", "month", "year", "hour", "minute", "second", "if", "row", "rownum");

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

    private H2Expressions() {}

    /** The expression with the names of columns as H2 has to read them. */
    public static String over(Collection<String> columns, String expression, H2Dialect dialect) {
        List<Token> tokens = SqlTokenizer.significant(expression, DatabaseKind.H2);
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            Optional<String> column = column(columns, token, after(tokens, at), dialect.names());
            if (column.isPresent()) {
                text.append(expression, copied, token.start()).append(dialect.quoted(column.get()));
                copied = token.end();
            }
        }
        return text.append(expression.substring(copied)).toString();
    }

    /** Whether an expression names one of the columns. */
    static boolean namesAny(Collection<String> columns, String expression, H2Dialect dialect) {
        List<Token> tokens = SqlTokenizer.significant(expression, DatabaseKind.H2);
        for (int at = 0; at < tokens.size(); at++) {
            if (column(columns, tokens.get(at), after(tokens, at), dialect.names())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Token> after(List<Token> tokens, int at) {
        return at + 1 < tokens.size() ? Optional.of(tokens.get(at + 1)) : Optional.empty();
    }

    /** A statement written for all databases: its names in quotes are those of the model. */
    static String withStoredNames(String sql, H2Dialect dialect) {
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (Token token : SqlTokenizer.significant(sql, DatabaseKind.H2)) {
            if (token.kind() == Token.Kind.QUOTED_NAME) {
                text.append(sql, copied, token.start()).append(dialect.quoted(token.value()));
                copied = token.end();
            }
        }
        return text.append(sql.substring(copied)).toString();
    }

    /** The reverse of {@link #over}: the names of columns as one writes them for all databases. */
    public static String portable(Collection<String> columns, String expression, H2Dialect dialect) {
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (Token token : SqlTokenizer.significant(expression, DatabaseKind.H2)) {
            Optional<String> column = token.kind() == Token.Kind.QUOTED_NAME
                    ? columns.stream()
                            .filter(dialect.names().normal(token.value())::equals)
                            .findFirst()
                    : Optional.empty();
            if (column.isPresent() && PLAIN.matcher(column.get()).matches()) {
                String name = column.get();
                text.append(expression, copied, token.start()).append(isName(name) ? name : SqlQuotes.name(name));
                copied = token.end();
            }
        }
        return text.append(expression.substring(copied)).toString();
    }

    private static Optional<String> column(
            Collection<String> columns, Token token, Optional<Token> next, H2Names names) {
        if (token.kind() == Token.Kind.QUOTED_NAME) {
            return columns.stream()
                    .filter(name -> name.equals(token.value()) || name.equals(names.normal(token.value())))
                    .findFirst();
        }
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean isName = token.kind() == Token.Kind.WORD
                && isName(word)
                // A function, or a field of EXTRACT.
                && next.filter(it -> it.isSymbol("(") || it.isWord("from")).isEmpty();
        return isName ? columns.stream().filter(word::equals).findFirst() : Optional.empty();
    }

    /** Whether a word without quotes can mean a column at all. */
    private static boolean isName(String word) {
        return !H2Keywords.contains(word) || NAMES_ELSEWHERE.contains(word);
    }
}
