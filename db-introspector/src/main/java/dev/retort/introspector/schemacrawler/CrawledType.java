package dev.retort.introspector.schemacrawler;

import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import java.sql.Types;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import schemacrawler.schema.Column;

/** What the type of a column means, by its JDBC type code; by its name where the code says too little. */
final class CrawledType {
    /** Above this a length is the server's way to say that there is none. */
    private static final int UNBOUNDED = 1_000_000_000;

    private CrawledType() {}

    static ColumnType of(Column column, DatabaseKind database) {
        String name = column.getColumnDataType().getName();
        return named(name, column, database).or(() -> coded(column)).orElseGet(() -> ColumnType.Native.of(name));
    }

    private static Optional<ColumnType> named(String name, Column column, DatabaseKind database) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "uuid" -> Optional.of(new ColumnType.Uuid());
            case "json", "jsonb" ->
                Optional.of(
                        database == DatabaseKind.POSTGRESQL && name.equals("json")
                                ? ColumnType.Native.of("json")
                                : new ColumnType.Json());
            case "bigint" -> Optional.of(new ColumnType.BigInt());
            case "smallint" -> Optional.of(new ColumnType.SmallInt());
            case "bool", "boolean" -> Optional.of(new ColumnType.Bool());
            case "text", "character large object", "clob", "longtext" -> Optional.of(new ColumnType.Text());
            case "timestamptz", "timestamp with time zone" ->
                Optional.of(new ColumnType.TimestampTz(precision(column, 6)));
            case "interval", "interval day to second" -> Optional.of(new ColumnType.Interval());
            case "varchar_ignorecase" -> Optional.of(ColumnType.Native.of(name + column.getWidth()));
            default -> Optional.empty();
        };
    }

    private static Optional<ColumnType> coded(Column column) {
        int size = column.getSize();
        boolean bounded = size > 0 && size < UNBOUNDED;
        Integer code = column.getColumnDataType().getJavaSqlType().getVendorTypeNumber();
        ColumnType type =
                switch (code) {
                    case Types.BOOLEAN -> new ColumnType.Bool();
                    case Types.SMALLINT -> new ColumnType.SmallInt();
                    case Types.INTEGER -> new ColumnType.Int();
                    case Types.BIGINT -> new ColumnType.BigInt();
                    case Types.REAL -> new ColumnType.Real();
                    case Types.FLOAT, Types.DOUBLE -> new ColumnType.DoublePrecision();
                    case Types.NUMERIC, Types.DECIMAL -> numeric(column);
                    case Types.CHAR, Types.NCHAR -> bounded ? new ColumnType.Char(size) : null;
                    case Types.VARCHAR, Types.NVARCHAR -> bounded ? new ColumnType.Varchar(size) : null;
                    case Types.CLOB, Types.NCLOB, Types.LONGVARCHAR -> new ColumnType.Text();
                    case Types.DATE -> new ColumnType.Date();
                    case Types.TIME -> new ColumnType.Time(precision(column, 6));
                    case Types.TIMESTAMP -> new ColumnType.Timestamp(precision(column, 6));
                    case Types.TIMESTAMP_WITH_TIMEZONE -> new ColumnType.TimestampTz(precision(column, 6));
                    case Types.BINARY, Types.VARBINARY ->
                        new ColumnType.Binary(bounded ? OptionalInt.of(size) : OptionalInt.empty());
                    case Types.BLOB, Types.LONGVARBINARY -> new ColumnType.Binary(OptionalInt.empty());
                    default -> null;
                };
        return Optional.ofNullable(type);
    }

    private static ColumnType numeric(Column column) {
        int precision = column.getSize();
        int scale = column.getDecimalDigits();
        boolean given = precision > 0 && precision < 100_000 && scale >= 0 && scale <= precision;
        return given
                ? new ColumnType.Numeric(precision, scale)
                : ColumnType.Native.of(column.getColumnDataType().getName());
    }

    private static OptionalInt precision(Column column, int standard) {
        return column.getDecimalDigits() == standard ? OptionalInt.empty() : OptionalInt.of(column.getDecimalDigits());
    }
}
