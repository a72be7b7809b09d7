package dev.retort.operation;

import dev.retort.schema.DatabaseKind;
import dev.retort.schema.SqlText;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces a column name in the text of an expression, as a database does in what it stores when the column is renamed.
 * Strings and comments are left alone; a bare word counts as the column whatever its case, a quoted one only as it stands.
 */
final class ExpressionRename {
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*'|--[^\\n]*|/\\*.*?\\*/|\"(?:(?:[^\"]|\"\")*)\"|(?:[\\p{L}_][\\p{L}\\p{N}_$]*)",
            Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private final String from;
    private final String to;

    ExpressionRename(String from, String to) {
        this.from = from;
        this.to = to;
    }

    SqlText in(SqlText expression) {
        SortedMap<DatabaseKind, String> variants = new TreeMap<>(expression.variants());
        variants.replaceAll((database, text) -> in(text));
        return new SqlText(in(expression.text()), variants);
    }

    boolean isIn(SqlText expression) {
        return TOKEN.matcher(expression.text()).results().anyMatch(token -> isTheColumn(token.group()));
    }

    private String in(String text) {
        return TOKEN.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(isTheColumn(token.group()) ? written() : token.group()));
    }

    private boolean isTheColumn(String token) {
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1).replace("\"\"", "\"").equals(from);
        }
        return token.equals(from) || token.toLowerCase(Locale.ROOT).equals(from);
    }

    private String written() {
        return PLAIN.matcher(to).matches() ? to : '"' + to.replace("\"", "\"\"") + '"';
    }
}
