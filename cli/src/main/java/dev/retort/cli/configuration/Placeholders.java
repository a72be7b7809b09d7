package dev.retort.cli.configuration;

import dev.retort.cli.failure.Failure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code ${NAME}} and {@code ${NAME:default}} by variables of the environment. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(?<name>[^}:]+)(?::(?<standard>[^}]*))?\\}");

    private Placeholders() {}

    /**
     * The text with all placeholders replaced.
     *
     * @param where what holds the text, for the error when a variable is not set
     */
    static String resolve(String text, Environment environment, String where) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            Matcher match = (Matcher) found;
            String name = match.group("name");
            String standard = match.group("standard");
            String value = environment.variable(name).orElse(standard == null ? "" : standard);
            if (value.isEmpty() && standard == null) {
                throw new Failure(
                        where + " says ${" + name + "}, and " + name + " is not set", "export " + name + "=...");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
