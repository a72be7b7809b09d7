package dev.retort.cli.connection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps a password out of a text that somebody else wrote. */
final class Secret {
    private static final String MASK = "***";

    /** From so many characters on nothing but the password reads like it. */
    private static final int TELLING = 6;

    private Secret() {}

    /** The text without the password. A short one may be part of any word, and stays there. */
    static String hidden(String text, String secret) {
        if (secret.isBlank()) {
            return text;
        }
        if (secret.length() >= TELLING) {
            return text.replace(secret, MASK);
        }
        String before = Character.isLetterOrDigit(secret.charAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String after = Character.isLetterOrDigit(secret.charAt(secret.length() - 1)) ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile(before + Pattern.quote(secret) + after)
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(MASK));
    }
}
