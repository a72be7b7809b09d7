package dev.retort.dialect.postgresql;

import dev.retort.dialect.token.Identifiers;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the text of a type, as {@code format_type} gives it or as people write it. */
final class PostgresqlTypeReader {
    private final String text;
    private final List<Token> tokens;
    private final Set<ObjectName> enums;

    private PostgresqlTypeReader(String text, List<Token> tokens, Set<ObjectName> enums) {
        this.text = text;
        this.tokens = tokens;
        this.enums = enums;
    }

    static ColumnType read(String text, Set<ObjectName> enums) {
        List<Token> tokens = new ArrayList<>(SqlTokenizer.significant(text, DatabaseKind.POSTGRESQL));
        if (tokens.size() > 2
                && tokens.get(0).isWord("pg_catalog")
                && tokens.get(1).isSymbol(".")) {
            tokens.subList(0, 2).clear();
        }
        int element = withoutDimensions(tokens);
        if (element < tokens.size() && element > 0) {
            String elementText = text.substring(0, tokens.get(element).start()).strip();
            return new ColumnType.Array(read(elementText, enums));
        }
        return new PostgresqlTypeReader(text, tokens, enums).type();
    }

    /** How many tokens are left without the brackets, or the word {@code array}, that make an array. */
    private static int withoutDimensions(List<Token> tokens) {
        int end = tokens.size();
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at).isSymbol("[") || tokens.get(at).isWord("array")) {
                return at;
            }
        }
        return end;
    }

    private ColumnType type() {
        return named().or(this::builtIn)
                .orElseGet(() -> ColumnType.Native.of(text.strip().replaceAll("\\s+", " ")));
    }

    /** A named enum type, with or without schema and quotes. */
    private Optional<ColumnType> named() {
        Identifiers identifiers = Identifiers.of(DatabaseKind.POSTGRESQL);
        boolean simple = tokens.size() == 1 && tokens.get(0).isName();
        boolean qualified = tokens.size() == 3
                && tokens.get(0).isName()
                && tokens.get(1).isSymbol(".")
                && tokens.get(2).isName();
        if (!simple && !qualified) {
            return Optional.empty();
        }
        String last = identifiers.stored(tokens.get(tokens.size() - 1));
        ObjectName name = simple ? ObjectName.of(last) : ObjectName.of(identifiers.stored(tokens.get(0)), last);
        return enums.contains(name) ? Optional.of(new ColumnType.EnumReference(name)) : Optional.empty();
    }

    private Optional<ColumnType> builtIn() {
        if (tokens.stream().anyMatch(token -> token.kind() == Token.Kind.QUOTED_NAME)) {
            return Optional.empty();
        }
        String words = tokens.stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::lowerCase)
                .collect(Collectors.joining(" "));
        List<Integer> parameters = new ArrayList<>();
        for (Token token : tokens) {
            if (token.isSymbol("-")) {
                return Optional.empty();
            } else if (token.kind() == Token.Kind.NUMBER) {
                parameters.add(Integer.valueOf(token.text()));
            }
        }
        return parameters.isEmpty() ? withoutParameters(words) : withParameters(words, parameters);
    }

    private static Optional<ColumnType> withoutParameters(String words) {
        return switch (words) {
            case "character", "char" -> Optional.of(new ColumnType.Char(1));
            case "time",
                    "time without time zone",
                    "timestamp",
                    "timestamp without time zone",
                    "timestamptz",
                    "timestamp with time zone" -> moment(words, OptionalInt.empty());
            case "varchar", "char varying" -> Optional.of(ColumnType.Native.of("character varying"));
            case "decimal", "dec" -> Optional.of(ColumnType.Native.of("numeric"));
            default -> PostgresqlTypes.plain(words);
        };
    }

    private static Optional<ColumnType> withParameters(String words, List<Integer> parameters) {
        int first = parameters.get(0);
        return switch (words) {
            case "character", "char", "bpchar" -> Optional.of(new ColumnType.Char(first));
            case "character varying", "char varying", "varchar" -> Optional.of(new ColumnType.Varchar(first));
            case "numeric", "decimal", "dec" -> numeric(first, parameters.size() > 1 ? parameters.get(1) : 0);
            case "float" -> Optional.of(first <= 24 ? new ColumnType.Real() : new ColumnType.DoublePrecision());
            case "interval" -> first == 6 ? Optional.of(new ColumnType.Interval()) : Optional.empty();
            default -> moment(words, OptionalInt.of(first));
        };
    }

    private static Optional<ColumnType> moment(String words, OptionalInt precision) {
        return switch (words) {
            case "time", "time without time zone" -> Optional.of(new ColumnType.Time(precision));
            case "timestamp", "timestamp without time zone" -> Optional.of(new ColumnType.Timestamp(precision));
            case "timestamptz", "timestamp with time zone" -> Optional.of(new ColumnType.TimestampTz(precision));
            default -> Optional.empty();
        };
    }

    private static Optional<ColumnType> numeric(int precision, int scale) {
        return scale > precision ? Optional.empty() : Optional.of(new ColumnType.Numeric(precision, scale));
    }
}
