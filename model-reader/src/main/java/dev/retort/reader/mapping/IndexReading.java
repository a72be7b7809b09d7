package dev.retort.reader.mapping;

import dev.retort.reader.StoredName;
import dev.retort.reader.boot.NewerHibernate;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.SqlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/** Reads the indexes of a table, with the direction of each part. */
final class IndexReading {
    private static final Pattern INCLUDE = Pattern.compile("include\\s*\\(([^)]*)\\)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHERE = Pattern.compile("where\\s+(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Notices notices;

    IndexReading(Notices notices) {
        this.notices = notices;
    }

    List<Index> read(Table table) {
        List<Index> indexes = new ArrayList<>();
        for (org.hibernate.mapping.Index mapped : table.getIndexes().values()) {
            List<IndexPart> parts = IndexPartReading.parts(mapped.getSelectables(), mapped.getSelectableOrderMap());
            Index index = Index.of(parts.toArray(IndexPart[]::new))
                    .withName(ExplicitName.of(mapped.getName()))
                    .withUnique(mapped.isUnique());
            indexes.add(NewerHibernate.options(mapped)
                    .map(options -> withOptions(index, options))
                    .orElse(index));
        }
        table.getUniqueKeys().values().stream()
                .filter(UniqueReading::isIndex)
                .map(this::index)
                .forEach(indexes::add);
        indexes.sort(Comparator.comparing((Index index) -> index.name().orElse(""))
                .thenComparing(index -> index.parts().toString()));
        return indexes.stream().distinct().toList();
    }

    private Index index(UniqueKey key) {
        List<IndexPart> parts = IndexPartReading.parts(key.getColumns(), key.getColumnOrderMap());
        Index index = Index.of(parts.toArray(IndexPart[]::new))
                .withName(ExplicitName.of(key.getName()))
                .withUnique(true);
        return NewerHibernate.options(key)
                .map(options -> withOptions(index, options))
                .orElse(index);
    }

    /** The free text behind an index: what a person may write there is a list of further columns and a condition. */
    private Index withOptions(Index index, String options) {
        String rest = HibernateSql.plain(options);
        Index result = index;
        Matcher include = INCLUDE.matcher(rest);
        if (include.lookingAt()) {
            List<String> columns = new ArrayList<>();
            for (String column : include.group(1).split(",", -1)) {
                columns.add(StoredName.ofWritten(column.strip()));
            }
            result = result.withInclude(columns);
            rest = rest.substring(include.end());
        }
        if (rest.toLowerCase(Locale.ROOT).startsWith("nulls not distinct")) {
            result = result.withNullsNotDistinct(true);
            rest = rest.substring("nulls not distinct".length()).strip();
        }
        Matcher where = WHERE.matcher(rest);
        if (where.matches()) {
            return result.withWhere(Optional.of(SqlText.of(where.group(1))));
        }
        if (!rest.isEmpty()) {
            notices.important("the index options \"" + rest + "\" are not read");
        }
        return result;
    }
}
