package dev.retort.cli.configuration;

import dev.retort.cli.failure.Failure;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a length of time as people write it: {@code 500ms}, {@code 3s}, {@code 2m}. */
final class WrittenDuration {
    private static final Pattern WRITTEN = Pattern.compile("(?<number>\\d+)\\s*(?<unit>ms|s|m|h)");

    private WrittenDuration() {}

    static Duration parse(String key, String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new Failure(key + " = \"" + text + "\" is no length of time", "write 500ms, 3s, 2m or 1h");
        }
        long number = Long.parseLong(written.group("number"));
        return switch (written.group("unit")) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
