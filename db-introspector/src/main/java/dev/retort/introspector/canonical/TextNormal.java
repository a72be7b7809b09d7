package dev.retort.introspector.canonical;

import dev.retort.dialect.DefaultForm;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.token.ExpressionText;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of a text can be told without asking: its normal form, and whether a server could know more. */
final class TextNormal {
    private record Said(Place.Kind kind, Optional<ColumnType> type, String text) {}

    private final Dialect dialect;
    private final Set<ObjectName> enums;
    private final Map<Said, Object> known = new HashMap<>();

    TextNormal(Dialect dialect, Set<ObjectName> enums) {
        this.dialect = dialect;
        this.enums = enums;
    }

    /** A form in which equal texts at one place are equal. */
    Object of(Place place, String text) {
        return known.computeIfAbsent(new Said(place.kind(), place.type(), text), said -> normal(place, text));
    }

    private Object normal(Place place, String text) {
        return switch (place.kind()) {
            case TYPE -> dialect.readType(text, enums);
            case DEFAULT -> value(place, text);
            case COMPUTED, CHECK, INDEX_EXPRESSION, INDEX_PREDICATE -> ExpressionText.normal(text, dialect.database());
        };
    }

    /** Whether the server may see two spellings as one where the text alone shows a difference. */
    boolean isWorthAsking(Place place, String text) {
        return switch (place.kind()) {
            case TYPE -> hasNative(dialect.readType(text, enums));
            case DEFAULT ->
                value(place, text)
                        .filter(value -> !isPlain(value, typeOf(place)))
                        .isPresent();
            case COMPUTED, CHECK, INDEX_EXPRESSION, INDEX_PREDICATE -> true;
        };
    }

    static boolean hasNative(ColumnType type) {
        return type instanceof ColumnType.Native
                || (type instanceof ColumnType.Array array && hasNative(array.element()));
    }

    private Optional<Value> value(Place place, String text) {
        return DefaultForm.of(dialect, SqlExpression.written(text), typeOf(place));
    }

    private static ColumnType typeOf(Place place) {
        return place.type().orElseThrow();
    }

    private static boolean isPlain(Value value, ColumnType type) {
        if (value instanceof Literal.Text) {
            return type instanceof ColumnType.Varchar
                    || type instanceof ColumnType.Char
                    || type instanceof ColumnType.Text
                    || type instanceof ColumnType.EnumReference;
        }
        if (value instanceof Literal.Decimal) {
            return type instanceof ColumnType.SmallInt
                    || type instanceof ColumnType.Int
                    || type instanceof ColumnType.BigInt
                    || type instanceof ColumnType.Numeric
                    || type instanceof ColumnType.Real
                    || type instanceof ColumnType.DoublePrecision;
        }
        return (value instanceof Literal.Bool && type instanceof ColumnType.Bool)
                || (value instanceof SqlExpression && !(value instanceof SqlExpression.Written));
    }
}
