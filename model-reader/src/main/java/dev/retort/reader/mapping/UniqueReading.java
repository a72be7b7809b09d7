package dev.retort.reader.mapping;

import dev.retort.reader.StoredName;
import dev.retort.reader.boot.NewerHibernate;
import dev.retort.schema.Deferral;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/** Reads what must be unique in a table: declared constraints, unique indexes without an order, single columns. */
final class UniqueReading {
    private static final Pattern INDEX_ONLY = Pattern.compile("\\b(?:where|include)\\b", Pattern.CASE_INSENSITIVE);

    private UniqueReading() {}

    /** The constraints; {@code columns} are the names of the table's columns in their order. */
    static List<Unique> read(Table table, List<String> columns, List<String> primaryKey) {
        List<Unique> uniques = new ArrayList<>();
        table.getUniqueKeys().values().stream()
                .filter(key -> !isIndex(key))
                .map(UniqueReading::unique)
                // Named ones first, so that a generated twin of the same columns gives way.
                .sorted(Comparator.comparing((Unique unique) -> unique.name().isEmpty())
                        .thenComparing(unique -> unique.name().orElse("")))
                .forEach(unique -> add(uniques, unique, primaryKey));
        for (Column column : table.getColumns()) {
            if (column.isUnique()) {
                Unique unique = Unique.of(stored(column)).withName(ExplicitName.of(column.getUniqueKeyName()));
                add(uniques, unique, primaryKey);
            }
        }
        uniques.sort(Comparator.comparing(
                        (Unique unique) -> columns.indexOf(unique.columns().get(0)))
                .thenComparing(unique -> String.join(",", unique.columns()))
                .thenComparing(unique -> unique.name().orElse("")));
        return uniques;
    }

    /**
     * Keys that say a direction, an expression, a condition, further columns or a place of nulls cannot be
     * constraints; they are unique indexes.
     */
    static boolean isIndex(UniqueKey key) {
        boolean ordered = key.getColumnOrderMap().values().stream()
                .anyMatch(direction -> direction.toLowerCase(Locale.ROOT).contains("desc"));
        return ordered
                || key.getColumns().stream().anyMatch(IndexPartReading::isCall)
                || key.getColumns().stream().anyMatch(IndexPartReading::saysNulls)
                || NewerHibernate.options(key)
                        .filter(options -> INDEX_ONLY.matcher(options).find())
                        .isPresent();
    }

    private static Unique unique(UniqueKey key) {
        List<String> columns =
                key.getColumns().stream().map(UniqueReading::stored).distinct().toList();
        String options = NewerHibernate.options(key).orElse("").toLowerCase(Locale.ROOT);
        return new Unique(
                key.isNameExplicit()
                        ? Optional.of(StoredName.ofWritten(key.getName()))
                        : ExplicitName.of(key.getName()),
                columns,
                options.contains("nulls not distinct"),
                options.contains("initially deferred")
                        ? Deferral.INITIALLY_DEFERRED
                        : options.contains("deferrable") ? Deferral.DEFERRABLE : Deferral.NOT_DEFERRABLE);
    }

    /** Hibernate itself leaves out what the primary key says already, and generated twins of a constraint. */
    private static void add(List<Unique> uniques, Unique unique, List<String> primaryKey) {
        TreeSet<String> columns = new TreeSet<>(unique.columns());
        boolean sameAsKey = columns.equals(new TreeSet<>(primaryKey));
        boolean sameAsOther = uniques.stream()
                .anyMatch(other -> columns.equals(new TreeSet<>(other.columns()))
                        && (unique.name().isEmpty() || unique.name().equals(other.name())));
        if (!sameAsKey && !sameAsOther) {
            uniques.add(unique);
        }
    }

    private static String stored(Column column) {
        return StoredName.of(column.getName(), column.isQuoted());
    }
}
