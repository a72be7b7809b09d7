package dev.retort.migration;

import dev.retort.schema.ObjectName;
import java.util.OptionalInt;

/** The words for types. Each dialect spells them; what is spelled per database is a {@code nativeType}. */
public sealed interface TypeWords permits Ddl {
    default ColumnType bool() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Bool());
    }

    /** Two bytes. */
    default ColumnType smallint() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.SmallInt());
    }

    /** Four bytes. */
    default ColumnType integer() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Int());
    }

    /** Eight bytes. */
    default ColumnType bigint() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.BigInt());
    }

    /** Four-byte floating point. */
    default ColumnType real() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Real());
    }

    /** Eight-byte floating point. */
    default ColumnType doublePrecision() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.DoublePrecision());
    }

    /** Exact decimals with {@code precision} digits, {@code scale} of them after the point. */
    default ColumnType numeric(int precision, int scale) {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Numeric(precision, scale));
    }

    /** Text of so many characters, padded with blanks. */
    default ColumnType character(int length) {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Char(length));
    }

    /** Text of at most so many characters. */
    default ColumnType varchar(int length) {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Varchar(length));
    }

    /** Text of any length. */
    default ColumnType text() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Text());
    }

    default ColumnType date() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Date());
    }

    /** Time of day. */
    default ColumnType time() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Time(OptionalInt.empty()));
    }

    /** Time of day with so many digits of the second. */
    default ColumnType time(int precision) {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Time(OptionalInt.of(precision)));
    }

    /** Date and time without a zone. */
    default ColumnType timestamp() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Timestamp(OptionalInt.empty()));
    }

    /** Date and time without a zone, with so many digits of the second. */
    default ColumnType timestamp(int precision) {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Timestamp(OptionalInt.of(precision)));
    }

    /** An instant. */
    default ColumnType timestampTz() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.TimestampTz(OptionalInt.empty()));
    }

    /** An instant with so many digits of the second. */
    default ColumnType timestampTz(int precision) {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.TimestampTz(OptionalInt.of(precision)));
    }

    /** A span of time. */
    default ColumnType interval() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Interval());
    }

    default ColumnType uuid() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Uuid());
    }

    /** A JSON document, in the form the database can index. */
    default ColumnType json() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Json());
    }

    /** Bytes. */
    default ColumnType binary() {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Binary(OptionalInt.empty()));
    }

    /** At most so many bytes, where the database can bound it. */
    default ColumnType binary(int length) {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.Binary(OptionalInt.of(length)));
    }

    /** An array; on databases without arrays a document that holds one. */
    default ColumnType arrayOf(ColumnType element) {
        return new ColumnTypeElement(
                new dev.retort.schema.ColumnType.Array(ColumnTypeElement.record("arrayOf", element)));
    }

    /** A named enum type made by {@link Operations#createEnum}. */
    default ColumnType enumType(String name) {
        return new ColumnTypeElement(new dev.retort.schema.ColumnType.EnumReference(
                ObjectName.parse(Arguments.given("enumType", "the name", name))));
    }

    /** A type in the words of the database; {@code .on(SQLITE, binary())} says what others use. */
    default NativeType nativeType(String text) {
        return new NativeTypeElement(
                dev.retort.schema.ColumnType.Native.of(Arguments.text("nativeType", "the text", text)));
    }
}
