package dev.retort.cli.newrevision;

import dev.retort.cli.failure.Failure;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of a migration class, made from the file template of the configuration. */
final class MigrationFileName {
    private static final Pattern TOKEN = Pattern.compile("\\{(\\w+)}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int LONGEST_SLUG = 40;

    private MigrationFileName() {}

    /** The class name; the file is named like it. Times are UTC. */
    static String className(String template, String id, String message, Instant created) {
        ZonedDateTime time = created.atZone(ZoneOffset.UTC);
        String slug = slug(message);
        Map<String, String> tokens = Map.of(
                "year", digits("%04d", time.getYear()),
                "month", digits("%02d", time.getMonthValue()),
                "day", digits("%02d", time.getDayOfMonth()),
                "hour", digits("%02d", time.getHour()),
                "minute", digits("%02d", time.getMinute()),
                "second", digits("%02d", time.getSecond()),
                "epoch", Long.toString(created.getEpochSecond()),
                "rev", id,
                "slug", slug,
                "Slug", camelCase(slug));
        String name = TOKEN.matcher(template).replaceAll(found -> {
            String value = tokens.get(found.group(1));
            if (value == null) {
                throw new Failure(
                        "[migrations] file-template holds {" + found.group(1) + "}",
                        "it may hold {year} {month} {day} {hour} {minute} {second} {epoch} {rev} {slug} {Slug}");
            }
            return Matcher.quoteReplacement(value);
        });
        return identifier(name.replaceAll("_+$", ""));
    }

    /** In the digits of every other part, whatever those of the user's language are. */
    private static String digits(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }

    private static String slug(String message) {
        String words = WORD.matcher(message)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        if (words.length() <= LONGEST_SLUG) {
            return words;
        }
        int edge = words.lastIndexOf('_', LONGEST_SLUG);
        return words.substring(0, edge > 0 ? edge : LONGEST_SLUG);
    }

    private static String camelCase(String slug) {
        return Arrays.stream(slug.split("_", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String identifier(String name) {
        String parts = name.codePoints()
                .mapToObj(point -> Character.isJavaIdentifierPart(point) ? Character.toString(point) : "_")
                .collect(Collectors.joining());
        boolean begins = !parts.isEmpty() && Character.isJavaIdentifierStart(parts.codePointAt(0));
        return begins ? parts : "_" + parts;
    }
}
