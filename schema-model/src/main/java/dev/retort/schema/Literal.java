package dev.retort.schema;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.UUID;

/** A value written down, not computed. Each dialect spells it. */
public sealed interface Literal extends Value {
    record Text(String value) implements Literal {}

    record Decimal(BigDecimal value) implements Literal {
        public static Decimal of(long value) {
            return new Decimal(BigDecimal.valueOf(value));
        }
    }

    record Bool(boolean value) implements Literal {}

    /** A date, a time, or both, with or without an offset, as the type of {@code value} says. */
    record Moment(Temporal value) implements Literal {}

    record Uuid(UUID value) implements Literal {}

    /** Bytes, as two lower-case hexadecimal digits each. */
    record Binary(String hex) implements Literal {
        public Binary {
            hex = HexFormat.of().formatHex(HexFormat.of().parseHex(hex));
        }

        public static Binary of(byte[] bytes) {
            return new Binary(HexFormat.of().formatHex(bytes));
        }

        public byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }

    /** Only as a cell of a row: absence elsewhere is an empty {@code Optional}. */
    record Null() implements Literal {}
}
