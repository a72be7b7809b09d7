package dev.retort.dialect.hazard;

import dev.retort.schema.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What can happen to values and to the table when a column changes its type. */
final class TypeHazards {
    private static final int DEFAULT_PRECISION = 6;
    private static final int DIGITS_OF_REAL = 6;
    private static final int DIGITS_OF_DOUBLE = 15;

    private TypeHazards() {}

    static List<String> of(ColumnType from, ColumnType to) {
        if (from.equals(to)) {
            return List.of();
        }
        List<String> hazards = new ArrayList<>();
        limit(from, to).ifPresent(hazards::add);
        if (isText(from)) {
            kind(to).ifPresent(kind -> hazards.add("fails if a value is not " + kind));
        }
        if (rounds(from, to)) {
            hazards.add(Hazards.CHANGES_DATA);
        }
        if (hazards.isEmpty() && !isFree(from, to)) {
            hazards.add(Hazards.REWRITES);
        }
        return hazards;
    }

    private static Optional<String> limit(ColumnType from, ColumnType to) {
        Optional<BigDecimal> old = largest(from);
        Optional<BigDecimal> wanted = largest(to);
        if (wanted.isPresent() && isNumber(from) && (old.isEmpty() || old.get().compareTo(wanted.get()) > 0)) {
            return Optional.of("fails above " + wanted.get().toPlainString());
        }
        OptionalInt length = length(to);
        boolean shorter = length.isPresent()
                && isText(from)
                && (length(from).isEmpty() || length(from).getAsInt() > length.getAsInt());
        return shorter
                ? Optional.of("fails if a value is longer than " + length.getAsInt() + " characters")
                : Optional.empty();
    }

    /** What a text has to be to become a value of the type, empty where any text will do. */
    private static Optional<String> kind(ColumnType type) {
        if (isNumber(type)) {
            return Optional.of("a number");
        } else if (type instanceof ColumnType.Bool) {
            return Optional.of("true or false");
        } else if (type instanceof ColumnType.Date) {
            return Optional.of("a date");
        } else if (type instanceof ColumnType.Timestamp || type instanceof ColumnType.TimestampTz) {
            return Optional.of("a date and time");
        }
        return type instanceof ColumnType.Uuid ? Optional.of("a uuid") : Optional.empty();
    }

    private static Optional<BigDecimal> largest(ColumnType type) {
        if (type instanceof ColumnType.SmallInt) {
            return Optional.of(BigDecimal.valueOf(Short.MAX_VALUE));
        } else if (type instanceof ColumnType.Int) {
            return Optional.of(BigDecimal.valueOf(Integer.MAX_VALUE));
        } else if (type instanceof ColumnType.BigInt) {
            return Optional.of(BigDecimal.valueOf(Long.MAX_VALUE));
        } else if (type instanceof ColumnType.Numeric numeric) {
            BigInteger digits = BigInteger.TEN.pow(numeric.precision()).subtract(BigInteger.ONE);
            return Optional.of(new BigDecimal(digits, numeric.scale()));
        }
        return Optional.empty();
    }

    private static OptionalInt length(ColumnType type) {
        if (type instanceof ColumnType.Varchar varchar) {
            return OptionalInt.of(varchar.length());
        }
        return type instanceof ColumnType.Char character ? OptionalInt.of(character.length()) : OptionalInt.empty();
    }

    private static boolean rounds(ColumnType from, ColumnType to) {
        return roundsNumbers(from, to) || roundsMoments(from, to);
    }

    private static boolean roundsNumbers(ColumnType from, ColumnType to) {
        boolean floating = isFloating(from);
        if (to instanceof ColumnType.Numeric wanted) {
            return floating || (from instanceof ColumnType.Numeric old && old.scale() > wanted.scale());
        } else if (to instanceof ColumnType.Real) {
            return from instanceof ColumnType.DoublePrecision || wholeDigits(from) > DIGITS_OF_REAL;
        } else if (to instanceof ColumnType.DoublePrecision) {
            return wholeDigits(from) > DIGITS_OF_DOUBLE;
        } else if (to instanceof ColumnType.Bool) {
            // Whatever is not 0 becomes true.
            return isNumber(from);
        }
        boolean toWhole =
                to instanceof ColumnType.SmallInt || to instanceof ColumnType.Int || to instanceof ColumnType.BigInt;
        return toWhole && (floating || (from instanceof ColumnType.Numeric numeric && numeric.scale() > 0));
    }

    /** The digits that a number kept exactly may have. */
    private static int wholeDigits(ColumnType type) {
        return isFloating(type) ? 0 : largest(type).map(BigDecimal::precision).orElse(0);
    }

    private static boolean isFloating(ColumnType type) {
        return type instanceof ColumnType.Real || type instanceof ColumnType.DoublePrecision;
    }

    private static boolean roundsMoments(ColumnType from, ColumnType to) {
        boolean ofDay = from instanceof ColumnType.Timestamp || from instanceof ColumnType.TimestampTz;
        boolean cut = ofDay && (to instanceof ColumnType.Date || to instanceof ColumnType.Time);
        boolean lessSeconds = secondDigits(from).isPresent()
                && secondDigits(to).isPresent()
                && secondDigits(from).getAsInt() > secondDigits(to).getAsInt();
        return cut || lessSeconds;
    }

    private static OptionalInt secondDigits(ColumnType type) {
        if (type instanceof ColumnType.Timestamp timestamp) {
            return OptionalInt.of(timestamp.precision().orElse(DEFAULT_PRECISION));
        } else if (type instanceof ColumnType.TimestampTz timestamp) {
            return OptionalInt.of(timestamp.precision().orElse(DEFAULT_PRECISION));
        } else if (type instanceof ColumnType.Time time) {
            return OptionalInt.of(time.precision().orElse(DEFAULT_PRECISION));
        }
        return OptionalInt.empty();
    }

    /** Changes that only say something else about values which stay as they are. */
    private static boolean isFree(ColumnType from, ColumnType to) {
        boolean text = (from instanceof ColumnType.Varchar || from instanceof ColumnType.Text)
                && (to instanceof ColumnType.Varchar || to instanceof ColumnType.Text);
        boolean sameScale = from instanceof ColumnType.Numeric old
                && to instanceof ColumnType.Numeric wanted
                && old.scale() == wanted.scale();
        boolean sameSeconds = from.getClass() == to.getClass()
                && secondDigits(from).isPresent()
                && secondDigits(from).equals(secondDigits(to));
        return text || sameScale || sameSeconds;
    }

    private static boolean isNumber(ColumnType type) {
        return largest(type).isPresent()
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision;
    }

    private static boolean isText(ColumnType type) {
        return length(type).isPresent() || type instanceof ColumnType.Text;
    }
}
