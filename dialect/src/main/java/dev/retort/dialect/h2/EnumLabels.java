package dev.retort.dialect.h2;

import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A named enum type as H2 has it: {@code enum('A', 'B')} at the column. One table for both directions. */
final class EnumLabels {
    private EnumLabels() {}

    static ColumnType type(List<String> labels) {
        return ColumnType.Native.of(
                labels.stream().map(SqlQuotes::text).collect(Collectors.joining(", ", "enum(", ")")));
    }

    /** The labels of a type that is such a list. */
    static Optional<List<String>> labels(ColumnType type) {
        if (!(type instanceof ColumnType.Native nativeType)) {
            return Optional.empty();
        }
        List<Token> tokens = SqlTokenizer.significant(nativeType.text(), DatabaseKind.H2);
        return tokens.get(0).isWord("enum")
                ? Optional.of(tokens.stream()
                        .filter(token -> token.kind() == Token.Kind.STRING)
                        .map(Token::value)
                        .toList())
                : Optional.empty();
    }

    /** The type without references to named types, which {@code types} knows. */
    static ColumnType lowered(ColumnType type, Function<ObjectName, Optional<EnumType>> types) {
        ColumnType here = type.on(DatabaseKind.H2);
        if (here instanceof ColumnType.Array array) {
            return new ColumnType.Array(lowered(array.element(), types));
        } else if (here instanceof ColumnType.EnumReference reference) {
            return types.apply(reference.name())
                    .map(known -> type(known.labels()))
                    .orElseThrow(() -> new UnsupportedSchemaException("H2 writes the labels of the enum type "
                            + reference.name() + " at each column, but no revision creates that type"));
        }
        return here;
    }
}
