package dev.retort.runtime.revision;

/**
 * The first thing a Java compiler does to a source (JLS 3.3): a backslash, after an even number of backslashes, with
 * {@code u} and four hexadecimal digits is one character, wherever it stands.
 */
final class UnicodeEscapes {
    private static final int DIGITS = 4;
    private static final int HEXADECIMAL = 16;

    private UnicodeEscapes() {}

    static String translated(String source) {
        if (!source.contains("\\u")) {
            return source;
        }
        StringBuilder translated = new StringBuilder(source.length());
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            int digits = c == '\\' ? digitsOfEscape(source, i) : -1;
            if (digits >= 0) {
                translated.append((char) Integer.parseInt(source.substring(digits, digits + DIGITS), HEXADECIMAL));
                i = digits + DIGITS;
            } else if (c == '\\' && i + 1 < source.length()) {
                translated.append(c).append(source.charAt(i + 1));
                i += 2;
            } else {
                translated.append(c);
                i++;
            }
        }
        return translated.toString();
    }

    /** Where the digits begin of the escape whose backslash is at {@code start}; -1 when it is none. */
    private static int digitsOfEscape(String source, int start) {
        int i = start + 1;
        while (i < source.length() && source.charAt(i) == 'u') {
            i++;
        }
        if (i == start + 1 || i + DIGITS > source.length()) {
            return -1;
        }
        boolean hexadecimal =
                source.substring(i, i + DIGITS).chars().allMatch(c -> Character.digit(c, HEXADECIMAL) >= 0);
        return hexadecimal ? i : -1;
    }
}
