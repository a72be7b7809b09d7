package dev.retort.reader.mapping;

import dev.retort.dialect.token.EnclosedText;
import dev.retort.reader.StoredName;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.IndexPart;
import dev.retort.schema.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;

/**
 * Reads the parts of an index. Hibernate cuts the list at every comma, those of a call too, takes what is no column for an
 * expression, and of the words behind a part it knows only the direction.
 */
final class IndexPartReading {
    private static final Pattern WORDS_BEHIND = Pattern.compile(
            "(.+?)(?:\\s+(asc|desc))?(?:\\s+nulls\\s+(first|last))?\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NULLS = Pattern.compile("\\s+nulls\\s+(?:first|last)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\w+|\"[^\"]+\"");

    private IndexPartReading() {}

    static List<IndexPart> parts(List<? extends Selectable> selectables, Map<? extends Selectable, String> directions) {
        List<IndexPart> parts = new ArrayList<>();
        String open = "";
        for (Selectable selectable : selectables) {
            String direction = Optional.ofNullable(directions.get(selectable)).orElse("");
            if (open.isEmpty() && selectable instanceof Column column && !saysNulls(column) && !isCall(column)) {
                parts.add(directed(IndexPart.column(StoredName.of(column.getName(), column.isQuoted())), direction));
                continue;
            }
            open += (open.isEmpty() ? "" : ", ") + HibernateSql.plain(text(selectable));
            if (EnclosedText.isBalanced(open, DatabaseKind.POSTGRESQL)) {
                parts.add(written(open + " " + direction));
                open = "";
            }
        }
        if (!open.isEmpty()) {
            parts.add(written(open));
        }
        return parts;
    }

    private static String text(Selectable selectable) {
        return selectable instanceof Column column ? column.getName() : selectable.getText();
    }

    /** To Hibernate whatever is not in parentheses as a whole is a column; one that no member has is taken for a call. */
    static boolean isCall(Column column) {
        return column.getValue() == null && column.getName().indexOf('(') > 0;
    }

    /** To Hibernate the words about nulls belong to the name of the column. */
    static boolean saysNulls(Column column) {
        return NULLS.matcher(column.getName()).find();
    }

    private static IndexPart written(String text) {
        Matcher words = WORDS_BEHIND.matcher(text.strip());
        if (!words.matches()) {
            return IndexPart.expression(SqlText.of(text));
        }
        String target = EnclosedText.inner(words.group(1), DatabaseKind.POSTGRESQL);
        IndexPart part = NAME.matcher(target).matches()
                ? IndexPart.column(StoredName.ofWritten(target))
                : IndexPart.expression(SqlText.of(target));
        String nulls = words.group(3) == null ? "" : " nulls " + words.group(3);
        return directed(part, (words.group(2) == null ? "" : words.group(2)) + nulls);
    }

    private static IndexPart directed(IndexPart part, String words) {
        String direction = words.toLowerCase(Locale.ROOT);
        boolean descending = direction.contains("desc");
        Optional<IndexPart.Nulls> nulls = direction.contains("nulls first")
                ? Optional.of(IndexPart.Nulls.FIRST)
                : direction.contains("nulls last") ? Optional.of(IndexPart.Nulls.LAST) : Optional.empty();
        // What the direction implies in PostgreSQL goes without saying.
        return part.withDescending(descending)
                .withNulls(nulls.filter(place -> (place == IndexPart.Nulls.FIRST) != descending));
    }
}
