package dev.retort.dialect.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What quoted text stands for. */
final class QuotedText {
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{4}|\\+[0-9a-fA-F]{6}|\\\\)");

    private QuotedText() {}

    static String name(String text) {
        if (isUnicode(text)) {
            return unicode(between(text, SqlTokenizer.UNICODE.length() + 1, '"').replace("\"\"", "\""));
        }
        char open = text.charAt(0);
        char close = open == '[' ? ']' : open;
        String inner = between(text, 1, close);
        return inner.replace("" + close + close, "" + close);
    }

    static String string(String text) {
        if (text.charAt(0) == '$') {
            int tag = text.indexOf('$', 1) + 1;
            return text.substring(tag, Math.max(tag, text.length() - tag));
        }
        int quote = text.indexOf('\'');
        String inner = between(text, quote + 1, '\'');
        if (isUnicode(text)) {
            return unicode(inner.replace("''", "'"));
        }
        boolean escapes = text.charAt(0) == 'E' || text.charAt(0) == 'e';
        return escapes ? unescaped(inner) : inner.replace("''", "'");
    }

    private static boolean isUnicode(String text) {
        return text.regionMatches(true, 0, SqlTokenizer.UNICODE, 0, SqlTokenizer.UNICODE.length());
    }

    /** The escapes of the SQL standard: four hexadecimal digits, six behind a plus sign, or the backslash itself. */
    private static String unicode(String inner) {
        StringBuilder plain = new StringBuilder();
        Matcher escape = UNICODE_ESCAPE.matcher(inner);
        int copied = 0;
        while (escape.find()) {
            plain.append(inner, copied, escape.start());
            String digits = escape.group(1).replace("+", "");
            if (digits.equals("\\")) {
                plain.append('\\');
            } else {
                plain.appendCodePoint(Integer.parseInt(digits, 16));
            }
            copied = escape.end();
        }
        return plain.append(inner.substring(copied)).toString();
    }

    private static String between(String text, int start, char close) {
        boolean closed = text.length() > start && text.charAt(text.length() - 1) == close;
        return text.substring(start, closed ? text.length() - 1 : text.length());
    }

    /** The escapes of PostgreSQL's E'' strings: control characters, doubled quotes and hexadecimal code points. */
    private static String unescaped(String inner) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < inner.length()) {
            char here = inner.charAt(at);
            at++;
            if (here == '\'' && at < inner.length()) {
                at++;
            }
            if (here != '\\' || at == inner.length()) {
                plain.append(here);
                continue;
            }
            char escape = inner.charAt(at);
            at++;
            int digits = escape == 'x' ? 2 : escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
            int end = at;
            while (end < inner.length() && end - at < digits && Character.digit(inner.charAt(end), 16) >= 0) {
                end++;
            }
            if (end > at) {
                plain.appendCodePoint(Integer.parseInt(inner.substring(at, end), 16));
                at = end;
            } else {
                plain.append(control(escape));
            }
        }
        return plain.toString();
    }

    private static char control(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escape;
        };
    }
}
