package dev.retort.schema;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** A value written down, not computed. Each dialect spells it. */
public sealed interface Literal extends Value {
    record Text(String value) implements Literal {}

    record Number(BigDecimal value) implements Literal {
        public static Number of(long value) {
            return new Number(BigDecimal.valueOf(value));
        }
    }

    record Bool(boolean value) implements Literal {}

    /** A date, a time, or both, with or without an offset, as the type of {@code value} says. */
    record Moment(Temporal value) implements Literal {}

    record Uuid(UUID value) implements Literal {}

    /** Bytes; compared by content, never changed after construction. */
    record Binary(byte[] value) implements Literal {
        public Binary {
            value = value.clone();
        }

        @Override
        public byte[] value() {
            return value.clone();
        }

        public String hex() {
            return HexFormat.of().formatHex(value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Binary that && Arrays.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return "Binary[" + hex() + "]";
        }
    }

    /** Only as a cell of a row: absence elsewhere is an empty {@code Optional}. */
    record Null() implements Literal {}
}
