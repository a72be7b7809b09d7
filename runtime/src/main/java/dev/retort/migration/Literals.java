package dev.retort.migration;

import dev.retort.schema.Literal;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java values as literals. */
final class Literals {
    private Literals() {}

    static Literal text(String method, String value) {
        return new Literal.Text(Arguments.given(method, "the value", value));
    }

    static Literal number(String method, Number value) {
        String written = Arguments.given(method, "the value", value).toString();
        try {
            return new Literal.Decimal(new BigDecimal(written));
        } catch (NumberFormatException noDecimal) {
            throw new IllegalArgumentException(
                    method + "(...): " + written + " has no decimal form; write sql(...)", noDecimal);
        }
    }

    static Literal bool(boolean value) {
        return new Literal.Bool(value);
    }

    static Literal uuid(String method, UUID value) {
        return new Literal.Uuid(Arguments.given(method, "the value", value));
    }

    static Literal binary(String method, byte[] value) {
        return Literal.Binary.of(Arguments.given(method, "the value", value));
    }

    static Literal moment(String method, Temporal value) {
        Temporal given = Arguments.given(method, "the value", value);
        if (given instanceof ZonedDateTime zoned) {
            return new Literal.Moment(zoned.toOffsetDateTime());
        }
        boolean known = given instanceof LocalDate
                || given instanceof LocalTime
                || given instanceof LocalDateTime
                || given instanceof OffsetDateTime
                || given instanceof OffsetTime
                || given instanceof Instant;
        if (!known) {
            throw unknown(method, given);
        }
        return new Literal.Moment(given);
    }

    /** A cell of a row or a parameter of a statement; null is for the caller to allow or refuse. */
    static Literal of(String method, @Nullable Object value) {
        if (value == null) {
            return new Literal.Null();
        } else if (value instanceof String || value instanceof Character) {
            return new Literal.Text(value.toString());
        } else if (value instanceof Number number) {
            return number(method, number);
        } else if (value instanceof Boolean truth) {
            return bool(truth);
        } else if (value instanceof UUID uuid) {
            return uuid(method, uuid);
        } else if (value instanceof byte[] bytes) {
            return binary(method, bytes);
        } else if (value instanceof Enum<?> constant) {
            return new Literal.Text(constant.name());
        } else if (value instanceof Temporal temporal) {
            return moment(method, temporal);
        }
        return legacy(method, value);
    }

    private static Literal legacy(String method, Object value) {
        if (value instanceof Timestamp timestamp) {
            return new Literal.Moment(timestamp.toLocalDateTime());
        } else if (value instanceof Date date) {
            return new Literal.Moment(date.toLocalDate());
        } else if (value instanceof Time time) {
            return new Literal.Moment(time.toLocalTime());
        } else if (value instanceof java.util.Date date) {
            return new Literal.Moment(date.toInstant());
        }
        throw unknown(method, value);
    }

    private static IllegalArgumentException unknown(String method, Object value) {
        return new IllegalArgumentException(
                method + "(...): a " + value.getClass().getName()
                        + " is no value of a column; give text, a number, a boolean, a UUID, bytes, a date or a time");
    }
}
