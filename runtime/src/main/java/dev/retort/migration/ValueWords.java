package dev.retort.migration;

import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for values that are not plain Java values. */
public sealed interface ValueWords permits Ddl {
    /** SQL as it stands; with {@code .on(SQLITE, "other text")} where a database needs another. */
    default Sql sql(String text) {
        return SqlElement.written("sql", text);
    }

    /** The time at which the transaction began, spelled for each database. */
    default Sql currentTimestamp() {
        return new SqlElement(new SqlExpression.CurrentTimestamp());
    }

    /** The day on which the transaction began, spelled for each database. */
    default Sql currentDate() {
        return new SqlElement(new SqlExpression.CurrentDate());
    }

    /** A new random UUID, spelled for each database. */
    default Sql randomUuid() {
        return new SqlElement(new SqlExpression.RandomUuid());
    }

    /** The next number of a sequence, spelled for each database. */
    default Sql nextValue(String sequence) {
        return new SqlElement(
                new SqlExpression.NextValue(ObjectName.parse(Arguments.given("nextValue", "the sequence", sequence))));
    }

    /** The value of a backfill nobody has decided on yet. */
    default Undecided undecided() {
        return new UndecidedElement();
    }

    /** The columns that {@link Operations#bulkInsert} fills. */
    default Columns columns(String first, String... rest) {
        return new ColumnsElement(Arguments.all("columns", "a column", first, rest));
    }

    /**
     * The cells of a row: text, numbers, booleans, UUIDs, {@code byte[]}, dates and times of {@code java.time} or {@code
     * java.sql}, enum constants (by name), or null.
     */
    default Row row(@Nullable Object... values) {
        List<Literal> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(Literals.of("row", value));
        }
        return new RowElement(List.copyOf(cells));
    }
}
