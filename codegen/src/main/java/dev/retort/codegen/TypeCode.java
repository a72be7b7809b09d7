package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import java.util.Map;
import java.util.OptionalInt;

/** Types as source. */
final class TypeCode {
    private TypeCode() {}

    static CodeBlock of(ColumnType type) {
        if (type instanceof ColumnType.Bool) {
            return Words.call("bool");
        } else if (type instanceof ColumnType.SmallInt) {
            return Words.call("smallint");
        } else if (type instanceof ColumnType.Int) {
            return Words.call("integer");
        } else if (type instanceof ColumnType.BigInt) {
            return Words.call("bigint");
        } else if (type instanceof ColumnType.Real) {
            return Words.call("real");
        } else if (type instanceof ColumnType.DoublePrecision) {
            return Words.call("doublePrecision");
        } else if (type instanceof ColumnType.Numeric numeric) {
            return CodeBlock.of("numeric($L, $L)", numeric.precision(), numeric.scale());
        } else if (type instanceof ColumnType.Text) {
            return Words.call("text");
        } else if (type instanceof ColumnType.Date) {
            return Words.call("date");
        } else if (type instanceof ColumnType.Interval) {
            return Words.call("interval");
        } else if (type instanceof ColumnType.Uuid) {
            return Words.call("uuid");
        } else if (type instanceof ColumnType.Json) {
            return Words.call("json");
        }
        return bounded(type);
    }

    private static CodeBlock bounded(ColumnType type) {
        if (type instanceof ColumnType.Char text) {
            return Words.call("character", OptionalInt.of(text.length()));
        } else if (type instanceof ColumnType.Varchar text) {
            return Words.call("varchar", OptionalInt.of(text.length()));
        } else if (type instanceof ColumnType.Time time) {
            return Words.call("time", time.precision());
        } else if (type instanceof ColumnType.Timestamp timestamp) {
            return Words.call("timestamp", timestamp.precision());
        } else if (type instanceof ColumnType.TimestampTz timestamp) {
            return Words.call("timestampTz", timestamp.precision());
        } else if (type instanceof ColumnType.Binary binary) {
            return Words.call("binary", binary.length());
        } else if (type instanceof ColumnType.Array array) {
            return Words.call("arrayOf", of(array.element()));
        } else if (type instanceof ColumnType.EnumReference reference) {
            return Words.call("enumType", Words.text(reference.name().written()));
        }
        return spelled((ColumnType.Native) type);
    }

    private static CodeBlock spelled(ColumnType.Native type) {
        CodeBlock code = Words.call("nativeType", Words.text(type.text()));
        for (Map.Entry<DatabaseKind, ColumnType> variant : type.variants().entrySet()) {
            code = Words.with(code, "on", CodeBlock.of("$L", variant.getKey()), of(variant.getValue()));
        }
        return code;
    }
}
