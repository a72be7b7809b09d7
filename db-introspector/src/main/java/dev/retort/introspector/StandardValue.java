package dev.retort.introspector;

import dev.retort.dialect.token.Identifiers;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Defaults in the spelling of the SQL standard: {@code NEXT VALUE FOR s}, {@code DATE '2026-11-20'}, a random UUID. */
final class StandardValue {
    private StandardValue() {}

    static Optional<Value> read(List<Token> tokens, DatabaseKind database) {
        String words = tokens.stream()
                .takeWhile(token -> token.kind() == Token.Kind.WORD)
                .map(Token::lowerCase)
                .collect(Collectors.joining(" "));
        Token last = tokens.get(tokens.size() - 1);
        if (words.startsWith("next value for")) {
            return sequence(tokens.subList(3, tokens.size()), database);
        }
        if (words.equals("random_uuid") && tokens.size() == 3) {
            return Optional.of(new SqlExpression.RandomUuid());
        }
        return last.kind() == Token.Kind.STRING ? typed(words, last.value()) : Optional.empty();
    }

    private static Optional<Value> sequence(List<Token> name, DatabaseKind database) {
        Identifiers identifiers = Identifiers.of(database);
        List<String> parts =
                name.stream().filter(Token::isName).map(identifiers::stored).toList();
        return switch (parts.size()) {
            case 1 -> Optional.of(new SqlExpression.NextValue(ObjectName.of(parts.get(0))));
            case 2 -> Optional.of(new SqlExpression.NextValue(ObjectName.of(parts.get(0), parts.get(1))));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> typed(String type, String text) {
        String iso = text.replace(' ', 'T');
        try {
            return switch (type) {
                case "uuid" -> Optional.of(new Literal.Uuid(UUID.fromString(text)));
                case "date" -> moment(LocalDate.parse(text));
                case "time" -> moment(LocalTime.parse(text));
                case "timestamp" -> moment(LocalDateTime.parse(iso));
                case "timestamp with time zone" ->
                    moment(OffsetDateTime.parse(iso.matches(".*[+-]\\d\\d") ? iso + ":00" : iso)
                            .withOffsetSameInstant(ZoneOffset.UTC));
                default -> Optional.empty();
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Value> moment(Temporal value) {
        return Optional.of(new Literal.Moment(value));
    }
}
