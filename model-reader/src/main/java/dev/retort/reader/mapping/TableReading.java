package dev.retort.reader.mapping;

import dev.retort.reader.StoredName;
import dev.retort.reader.boot.NewerHibernate;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.SeedRow;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.mapping.UniqueKey;

/** Reads one table with everything that belongs to it. */
final class TableReading {
    private final ObjectNames names;
    private final ColumnPlaces places;
    private final ColumnReading columnReading;
    private final ForeignKeyReading foreignKeyReading;
    private final IndexReading indexReading;
    private final SeedRowReading seedRowReading;
    private final Notices notices;

    TableReading(
            ObjectNames names,
            ColumnPlaces places,
            ColumnReading columnReading,
            SeedRowReading seedRowReading,
            Notices notices) {
        this.names = names;
        this.places = places;
        this.columnReading = columnReading;
        this.foreignKeyReading = new ForeignKeyReading(names, notices);
        this.indexReading = new IndexReading(notices);
        this.seedRowReading = seedRowReading;
        this.notices = notices;
    }

    Table read(org.hibernate.mapping.Table mapped) {
        ObjectName name = names.of(mapped);
        NewerHibernate.options(mapped)
                .ifPresent(options ->
                        notices.important(name.written() + ": the table options \"" + options + "\" are not read"));
        List<String> key = primaryKey(mapped);
        List<Column> columns = columns(name, mapped, key);
        List<String> columnNames = columns.stream().map(Column::name).toList();
        List<SeedRow> seedRows = seedRowReading.read(mapped, columns);
        Table table = new Table(
                name,
                columns,
                key.isEmpty() ? Optional.empty() : Optional.of(new PrimaryKey(Optional.empty(), key)),
                UniqueReading.read(mapped, columnNames, key),
                foreignKeyReading.read(mapped, columnNames),
                List.of(),
                indexes(name, mapped, columnNames),
                Optional.ofNullable(mapped.getComment()).filter(comment -> !comment.isBlank()),
                seedRows);
        return CheckReading.withChecks(table, mapped);
    }

    /**
     * The indexes, of whose columns Hibernate does not ask whether they are there. SQLite does not either: it takes a name
     * that it does not know for a text, and has an index that no query uses.
     */
    private List<Index> indexes(ObjectName name, org.hibernate.mapping.Table mapped, List<String> columns) {
        List<Index> indexes = indexReading.read(mapped);
        for (Index index : indexes) {
            Stream.concat(index.parts().stream().flatMap(part -> part.columnName().stream()), index.include().stream())
                    .filter(column -> !columns.contains(column))
                    .findFirst()
                    .ifPresent(column -> {
                        throw new IllegalArgumentException("table " + name + ": "
                                + index.name().map(given -> "index " + given).orElse("an index") + " names the column "
                                + column + ", which the table does not have; it has " + String.join(", ", columns));
                    });
        }
        return indexes;
    }

    /** The key first, in the order of the constraint, then the others in the order of their members. */
    private List<Column> columns(ObjectName name, org.hibernate.mapping.Table mapped, List<String> key) {
        List<Column> columns = new ArrayList<>();
        CutNames cut = names.distinct("columns of " + name, "@Column(name = \"...\")");
        for (org.hibernate.mapping.Column column : places.sorted(mapped)) {
            Column read = columnReading.read(name, mapped, column);
            cut.take(read.name());
            if (columns.stream().noneMatch(other -> other.name().equals(read.name()))) {
                columns.add(read);
            }
        }
        columns.sort(Comparator.comparingInt(column -> {
            int place = key.indexOf(column.name());
            return place < 0 ? key.size() : place;
        }));
        return columns;
    }

    /**
     * The columns of the key in the order of their members. A mapping can say another order only through a unique
     * constraint over the same columns.
     */
    private List<String> primaryKey(org.hibernate.mapping.Table mapped) {
        if (mapped.getPrimaryKey() == null) {
            return List.of();
        }
        List<org.hibernate.mapping.Column> members = mapped.getPrimaryKey().getColumns();
        UniqueKey ordering = mapped.getPrimaryKey().getOrderingUniqueKey();
        List<org.hibernate.mapping.Column> ordered =
                ordering != null && ordering.isExplicit() ? ordering.getColumns() : places.sorted(mapped);
        return ordered.stream()
                .filter(members::contains)
                .map(column -> StoredName.of(column.getName(), column.isQuoted()))
                .distinct()
                .toList();
    }
}
