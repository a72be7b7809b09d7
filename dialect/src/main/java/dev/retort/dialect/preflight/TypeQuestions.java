package dev.retort.dialect.preflight;

import dev.retort.dialect.Dialect;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.TypeName;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Values that a narrower type has no room for. */
record TypeQuestions(Dialect dialect, NamesBefore names) {
    Optional<Question> narrower(AlterColumn alter) {
        // A declared type of SQLite bounds nothing (https://www.sqlite.org/datatype3.html, section 3): every value
        // fits.
        boolean bounded = dialect.database() != DatabaseKind.SQLITE;
        ColumnType old = alter.before().type().on(dialect.database());
        ColumnType wanted = alter.after().type().on(dialect.database());
        if (!bounded || old.equals(wanted) || alter.using().isPresent()) {
            return Optional.empty();
        }
        return tooLarge(stored(alter), old, wanted).map(condition -> question(alter, wanted, condition, Problem.TYPE));
    }

    /** Texts that are to become values of a type which reads only some of them. */
    Optional<Question> another(AlterColumn alter) {
        ColumnType old = alter.before().type().on(dialect.database());
        ColumnType wanted = alter.after().type().on(dialect.database());
        if (!isText(old) || alter.using().isPresent()) {
            return Optional.empty();
        }
        return unreadable(stored(alter), wanted).map(condition -> question(alter, wanted, condition, Problem.VALUE));
    }

    private Optional<String> unreadable(String column, ColumnType wanted) {
        boolean number = digits(wanted) > 0
                || wanted instanceof ColumnType.Numeric
                || wanted instanceof ColumnType.Real
                || wanted instanceof ColumnType.DoublePrecision;
        if (dialect.database() == DatabaseKind.SQLITE) {
            // Beside a number a text is one when it looks like one (https://www.sqlite.org/datatype3.html, section
            // 4.2).
            return number ? Optional.of(column + " <> CAST(" + column + " AS NUMERIC)") : Optional.empty();
        }
        if (dialect.database() == DatabaseKind.H2) {
            return digits(wanted) > 0
                    ? Optional.of("NOT REGEXP_LIKE(" + column + ", '^\\s*[-+]?[0-9]+\\s*$')")
                    : Optional.empty();
        }
        boolean read = number
                || wanted instanceof ColumnType.Bool
                || wanted instanceof ColumnType.Date
                || wanted instanceof ColumnType.Timestamp
                || wanted instanceof ColumnType.TimestampTz
                || wanted instanceof ColumnType.Uuid
                || wanted instanceof ColumnType.Json;
        if (dialect.database() != DatabaseKind.POSTGRESQL || !read) {
            return Optional.empty();
        } else if (dialect.version().atLeast(16, 0)) {
            return Optional.of("NOT pg_input_is_valid(" + column + "::text, '" + dialect.typeText(wanted) + "')");
        }
        return digits(wanted) > 0 ? Optional.of(column + " !~ '^\\s*[-+]?[0-9]+\\s*$'") : Optional.empty();
    }

    private String stored(AlterColumn alter) {
        return dialect.quoted(names.column(alter.table(), alter.after().name()));
    }

    private Question question(AlterColumn alter, ColumnType wanted, String condition, Problem problem) {
        ObjectName stored = names.table(alter.table());
        String rows = " FROM " + dialect.quoted(stored) + " WHERE " + condition;
        return new Question(
                alter,
                List.of(stored),
                "SELECT count(*)" + rows,
                "SELECT *" + rows,
                alter.table() + "." + alter.after().name() + " becomes " + TypeName.of(wanted),
                problem);
    }

    private static Optional<String> tooLarge(String column, ColumnType old, ColumnType wanted) {
        if (isText(old) && length(wanted) < length(old)) {
            // Spaces at the end are cut off without a word, as the SQL standard has it.
            return Optional.of("char_length(rtrim(" + column + ")) > " + length(wanted));
        } else if (digits(wanted) > 0 && digits(wanted) < digits(old)) {
            long bound = wanted instanceof ColumnType.SmallInt ? Short.MAX_VALUE : Integer.MAX_VALUE;
            return Optional.of(column + " NOT BETWEEN " + (-bound - 1) + " AND " + bound);
        } else if (wanted instanceof ColumnType.Numeric to && old instanceof ColumnType.Numeric from) {
            int room = to.precision() - to.scale();
            return room < from.precision() - from.scale()
                    ? Optional.of("abs(round(" + column + ", " + to.scale() + ")) >= "
                            + BigDecimal.ONE.scaleByPowerOfTen(room).toPlainString())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isText(ColumnType type) {
        return type instanceof ColumnType.Varchar || type instanceof ColumnType.Char || type instanceof ColumnType.Text;
    }

    private static int length(ColumnType type) {
        if (type instanceof ColumnType.Varchar varchar) {
            return varchar.length();
        }
        return type instanceof ColumnType.Char fixed ? fixed.length() : Integer.MAX_VALUE;
    }

    private static int digits(ColumnType type) {
        if (type instanceof ColumnType.SmallInt) {
            return 5;
        } else if (type instanceof ColumnType.Int) {
            return 10;
        }
        return type instanceof ColumnType.BigInt ? 19 : 0;
    }
}
