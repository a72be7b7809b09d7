package dev.retort.reader.type;

import dev.retort.schema.ColumnType;
import java.util.List;
import java.util.OptionalInt;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.type.SqlTypes;

/**
 * The portable types that a JDBC type code of Hibernate may mean, the one to prefer first. A candidate is a guess: whether a
 * database agrees is shown elsewhere.
 */
final class CandidateTypes {
    private CandidateTypes() {}

    /** Candidates for a code; none for arrays, named enums and what only a database knows. */
    static List<ColumnType> of(int code, Size size) {
        return switch (code) {
            case SqlTypes.BOOLEAN, SqlTypes.BIT -> List.of(new ColumnType.Bool());
            case SqlTypes.TINYINT, SqlTypes.SMALLINT, SqlTypes.ORDINAL_ENUM -> List.of(new ColumnType.SmallInt());
            case SqlTypes.INTEGER -> List.of(new ColumnType.Int());
            case SqlTypes.BIGINT -> List.of(new ColumnType.BigInt());
            case SqlTypes.REAL -> List.of(new ColumnType.Real());
            case SqlTypes.FLOAT -> floats(size);
            case SqlTypes.DOUBLE -> List.of(new ColumnType.DoublePrecision());
            case SqlTypes.NUMERIC, SqlTypes.DECIMAL, SqlTypes.DURATION -> numeric(size);
            case SqlTypes.CHAR, SqlTypes.NCHAR -> characters(size);
            case SqlTypes.VARCHAR, SqlTypes.NVARCHAR, SqlTypes.ENUM -> texts(size);
            case SqlTypes.LONGVARCHAR, SqlTypes.LONGNVARCHAR, SqlTypes.LONG32VARCHAR, SqlTypes.LONG32NVARCHAR ->
                List.of(new ColumnType.Text(), new ColumnType.Varchar(length(size, 255)));
            case SqlTypes.CLOB, SqlTypes.NCLOB, SqlTypes.MATERIALIZED_CLOB, SqlTypes.MATERIALIZED_NCLOB ->
                List.of(new ColumnType.Text());
            case SqlTypes.BINARY, SqlTypes.VARBINARY -> bytes(size);
            case SqlTypes.LONGVARBINARY, SqlTypes.LONG32VARBINARY, SqlTypes.BLOB, SqlTypes.MATERIALIZED_BLOB ->
                List.of(new ColumnType.Binary(OptionalInt.empty()));
            case SqlTypes.DATE -> List.of(new ColumnType.Date());
            case SqlTypes.TIME -> List.of(new ColumnType.Time(precision(size)));
            case SqlTypes.TIMESTAMP -> List.of(new ColumnType.Timestamp(precision(size)));
            case SqlTypes.TIMESTAMP_WITH_TIMEZONE, SqlTypes.TIMESTAMP_UTC ->
                List.of(new ColumnType.TimestampTz(precision(size)));
            case SqlTypes.INTERVAL_SECOND -> List.of(new ColumnType.Interval());
            case SqlTypes.UUID -> List.of(new ColumnType.Uuid());
            case SqlTypes.JSON, SqlTypes.JSON_ARRAY -> List.of(new ColumnType.Json());
            default -> List.of();
        };
    }

    /** What SQLite stores a type as that no other database's word describes: as text, or as it comes. */
    static ColumnType onSqlite(int code, Size size) {
        return switch (code) {
            case SqlTypes.INET, SqlTypes.SQLXML, SqlTypes.XML_ARRAY -> new ColumnType.Text();
            case SqlTypes.TIME_WITH_TIMEZONE, SqlTypes.TIME_UTC -> new ColumnType.Time(precision(size));
            default -> new ColumnType.Binary(OptionalInt.empty());
        };
    }

    private static List<ColumnType> floats(Size size) {
        Integer precision = size.getPrecision();
        // SQL's FLOAT(p) counts binary digits; 24 of them are four bytes.
        return List.of(precision != null && precision <= 24 ? new ColumnType.Real() : new ColumnType.DoublePrecision());
    }

    private static List<ColumnType> numeric(Size size) {
        Integer precision = size.getPrecision();
        if (precision == null || precision < 1) {
            return List.of();
        }
        int scale = size.getScale() == null ? 0 : size.getScale();
        return scale < 0 || scale > precision ? List.of() : List.of(new ColumnType.Numeric(precision, scale));
    }

    private static List<ColumnType> characters(Size size) {
        return List.of(new ColumnType.Char(length(size, 1)));
    }

    private static List<ColumnType> texts(Size size) {
        return List.of(new ColumnType.Varchar(length(size, 255)), new ColumnType.Text());
    }

    private static List<ColumnType> bytes(Size size) {
        return List.of(
                new ColumnType.Binary(OptionalInt.empty()), new ColumnType.Binary(OptionalInt.of(length(size, 255))));
    }

    private static int length(Size size, int standard) {
        Long length = size.getLength();
        return length == null || length < 1 ? standard : (int) Math.min(length, Integer.MAX_VALUE);
    }

    private static OptionalInt precision(Size size) {
        Integer precision = size.getPrecision();
        return precision == null || precision < 0 ? OptionalInt.empty() : OptionalInt.of(precision);
    }
}
