package dev.retort.dialect.sqlite;

import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types as SQLite declares them, in both directions. SQLite keeps a declared type as text and takes nothing from it but an
 * affinity (INT, then CHAR, CLOB or TEXT, then BLOB, then REAL, FLOA or DOUB, else NUMERIC), so each portable type has a
 * spelling of its own from which it can be read back, chosen so that the affinity changes nothing of what is stored:
 *
 * <ul>
 *   <li>{@code uuid blob}: BLOB, sixteen bytes stay bytes; {@code json text}: TEXT, a document that is a number stays text;
 *   <li>{@code date}, {@code time}, {@code timestamp} and {@code timestamp with time zone}: NUMERIC, which leaves ISO text
 *       and numbers alike as they are;
 *   <li>an array is its element and the word array, in front of the element's length: {@code integer array}, {@code varchar
 *       array(20)}. It holds bytes or a JSON text, and no affinity touches either.
 * </ul>
 */
final class SqliteTypes {
    static final String ROWID_ALIAS = "integer";

    /** What a named enum is stored as, whatever its labels: SQLite does not look at the length. */
    static final ColumnType ENUM = new ColumnType.Varchar(255);

    private static final Pattern ARRAY = Pattern.compile("(.+?) array( ?\\(.*\\))?");

    /** One or more words, numbers in parentheses, and the brackets of PostgreSQL's arrays, which SQLite takes for a word. */
    private static final Pattern TYPE_NAME = Pattern.compile(
            "[\\p{L}_][\\p{L}\\p{N}_$]*(?: [\\p{L}\\p{N}_$]+)*(?: ?\\(\\s*[+-]?\\d+\\s*(?:,\\s*[+-]?\\d+\\s*)?\\)|(?:\\[\\])+)?");

    private SqliteTypes() {}

    /**
     * The declared type.
     *
     * @throws UnsupportedSchemaException for the text of a native type that says more than a type
     */
    static String text(ColumnType type) {
        ColumnType here = type.on(DatabaseKind.SQLITE);
        if (here instanceof ColumnType.Bool) {
            return "boolean";
        } else if (here instanceof ColumnType.SmallInt) {
            return "smallint";
        } else if (here instanceof ColumnType.Int) {
            return "integer";
        } else if (here instanceof ColumnType.BigInt) {
            return "bigint";
        } else if (here instanceof ColumnType.Real) {
            return "real";
        } else if (here instanceof ColumnType.DoublePrecision) {
            return "double precision";
        } else if (here instanceof ColumnType.Numeric numeric) {
            return "numeric(" + numeric.precision() + "," + numeric.scale() + ")";
        } else if (here instanceof ColumnType.Char character) {
            return "char(" + character.length() + ")";
        } else if (here instanceof ColumnType.Varchar varchar) {
            return "varchar(" + varchar.length() + ")";
        } else if (here instanceof ColumnType.Text) {
            return "text";
        } else if (here instanceof ColumnType.Date) {
            return "date";
        } else if (here instanceof ColumnType.Time time) {
            return "time" + length(time.precision());
        } else if (here instanceof ColumnType.Timestamp timestamp) {
            return "timestamp" + length(timestamp.precision());
        } else if (here instanceof ColumnType.TimestampTz timestamp) {
            return "timestamp with time zone" + length(timestamp.precision());
        } else if (here instanceof ColumnType.Interval) {
            return "interval";
        } else if (here instanceof ColumnType.Uuid) {
            return "uuid blob";
        } else if (here instanceof ColumnType.Json) {
            return "json text";
        } else if (here instanceof ColumnType.Binary binary) {
            return "blob" + length(binary.length());
        } else if (here instanceof ColumnType.Array array) {
            return array(text(array.element()));
        } else if (here instanceof ColumnType.EnumReference) {
            return text(ENUM);
        } else if (here instanceof ColumnType.Native other) {
            return nativeText(other.text());
        }
        throw new IllegalStateException("a type that is not in the table: " + here);
    }

    /** The type that a declared type means; what has no portable meaning is a native type. */
    static ColumnType read(String declared) {
        String type = SqliteTypeNames.plain(declared);
        Matcher array = ARRAY.matcher(type);
        if (array.matches()) {
            String length = array.group(2) == null ? "" : array.group(2).strip();
            ColumnType element = read(array.group(1) + length);
            return element instanceof ColumnType.Array ? ColumnType.Native.of(declared) : new ColumnType.Array(element);
        }
        // A column without a type has the affinity of one declared as BLOB.
        return type.isEmpty()
                ? new ColumnType.Binary(OptionalInt.empty())
                : SqliteTypeNames.portable(type)
                        .orElseGet(() -> ColumnType.Native.of(SqliteTypeNames.unquoted(declared.strip())));
    }

    private static String array(String element) {
        int parenthesis = element.indexOf('(');
        return parenthesis < 0
                ? element + " array"
                : element.substring(0, parenthesis) + " array" + element.substring(parenthesis);
    }

    private static String length(OptionalInt length) {
        return length.isPresent() ? "(" + length.getAsInt() + ")" : "";
    }

    private static String nativeText(String text) {
        String type = text.strip().replaceAll("\\s+", " ");
        boolean reserved = SqliteTypeNames.RESERVED.stream()
                .anyMatch(List.of(type.toLowerCase(Locale.ROOT).split("[ (]", -1))::contains);
        if (reserved) {
            throw new UnsupportedSchemaException("SQLite cannot declare a column as " + text
                    + "; say what it is there: nativeType(\"" + text.replace("\"", "\\\"") + "\").on(SQLITE, text())");
        }
        // SQLite takes any text for a type when it is quoted: geometry(Point,4326), enum('a','b').
        return TYPE_NAME.matcher(type).matches() ? type : "\"" + type.replace("\"", "\"\"") + "\"";
    }
}
