package dev.retort.reader.mapping;

/** SQL as mappings hold it: Hibernate quotes identifiers with backticks as well, which no database here reads. */
final class HibernateSql {
    private HibernateSql() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean inText = false;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            inText = letter == '\'' ? !inText : inText;
            plain.append(letter == '`' && !inText ? '"' : letter);
        }
        return plain.toString().strip();
    }
}
