package dev.retort.dialect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Locale;

/** Dates and times as SQL reads them: ISO 8601 with a space between date and time. */
public final class MomentText {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    private MomentText() {}

    /**
     * The text of a moment, without quotes: {@code 2026-11-21 09:30:00.25+01:00}, or the parts of it that the type has. An
     * instant is told in UTC; of a zone only the offset is told.
     */
    public static String of(Temporal moment) {
        if (moment instanceof LocalDateTime local) {
            return local.toLocalDate() + " " + TIME.format(local);
        } else if (moment instanceof OffsetDateTime offset) {
            return of(offset.toLocalDateTime()) + OFFSET.format(offset);
        } else if (moment instanceof ZonedDateTime zoned) {
            return of(zoned.toOffsetDateTime());
        } else if (moment instanceof Instant instant) {
            return of(instant.atOffset(ZoneOffset.UTC));
        } else if (moment instanceof LocalTime time) {
            return TIME.format(time);
        } else if (moment instanceof OffsetTime time) {
            return TIME.format(time) + OFFSET.format(time);
        } else if (moment instanceof LocalDate) {
            return moment.toString();
        }
        throw new IllegalArgumentException("a " + moment.getClass().getSimpleName()
                + " is no moment of a database; give a date, a time or both: " + moment);
    }
}
