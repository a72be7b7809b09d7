package dev.retort.introspector.postgresql;

import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** What a quoted text means as the default of a column, by the type of the column. */
final class TypedLiteral {
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .toFormatter();
    private static final DateTimeFormatter DATE_TIME_OFFSET = new DateTimeFormatterBuilder()
            .append(DATE_TIME)
            .appendOffset("+HH:mm", "+00")
            .toFormatter();

    private TypedLiteral() {}

    /** The literal; empty when the cast changes the text on its way into the column, so that it is no plain literal. */
    static Optional<Value> read(String text, Optional<String> cast, ColumnType type) {
        String castName = cast.orElse("").replaceFirst("^pg_catalog\\.", "");
        boolean textCast = castName.isEmpty() || castName.matches("text|character varying|bpchar|character");
        if (type instanceof ColumnType.Varchar || type instanceof ColumnType.Char || type instanceof ColumnType.Text) {
            return textCast ? Optional.of(new Literal.Text(text)) : Optional.empty();
        }
        if (textCast && !castName.isEmpty() && !(type instanceof ColumnType.Native)) {
            return Optional.empty();
        }
        try {
            return Optional.of(byType(text, type));
        } catch (DateTimeException | IllegalArgumentException e) {
            // A value Java has no type for, such as 'infinity'.
            return Optional.empty();
        }
    }

    private static Value byType(String text, ColumnType type) {
        if (type instanceof ColumnType.Date) {
            return new Literal.Moment(LocalDate.parse(text));
        }
        if (type instanceof ColumnType.Time) {
            return new Literal.Moment(LocalTime.parse(text));
        }
        if (type instanceof ColumnType.Timestamp) {
            return new Literal.Moment(LocalDateTime.parse(text, DATE_TIME));
        }
        if (type instanceof ColumnType.TimestampTz) {
            return new Literal.Moment(
                    OffsetDateTime.parse(text, DATE_TIME_OFFSET).withOffsetSameInstant(ZoneOffset.UTC));
        }
        if (type instanceof ColumnType.Uuid) {
            return new Literal.Uuid(UUID.fromString(text));
        }
        if (type instanceof ColumnType.Binary) {
            if (!text.startsWith("\\x")) {
                throw new IllegalArgumentException("not in the hexadecimal form");
            }
            return new Literal.Binary(HexFormat.of().formatHex(HexFormat.of().parseHex(text.substring(2))));
        }
        if (type instanceof ColumnType.Bool) {
            return new Literal.Bool(
                    switch (text) {
                        case "t", "true" -> true;
                        case "f", "false" -> false;
                        default -> throw new IllegalArgumentException("no truth value");
                    });
        }
        return new Literal.Text(text);
    }
}
