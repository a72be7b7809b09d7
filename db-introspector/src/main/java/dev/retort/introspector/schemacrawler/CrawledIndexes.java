package dev.retort.introspector.schemacrawler;

import dev.retort.introspector.NameScope;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import schemacrawler.schema.IndexColumn;
import schemacrawler.schema.IndexColumnSortSequence;
import schemacrawler.schema.NamedObject;
import schemacrawler.schema.Table;
import schemacrawler.schema.TableConstraint;

/** The indexes of a table other than those that a constraint keeps for itself; JDBC lists both alike. */
final class CrawledIndexes {
    private final Table table;
    private final NameScope scope;
    private final Set<String> kept;

    CrawledIndexes(Table table, NameScope scope, Set<String> kept) {
        this.table = table;
        this.scope = scope;
        this.kept = kept;
    }

    List<Index> indexes() {
        return table.getIndexes().stream()
                .filter(index -> !kept.contains(CrawledTable.schemaName(table.getSchema()) + "." + index.getName()))
                .filter(index -> constraints().noneMatch(constraint -> keeps(constraint, index)))
                .map(this::index)
                .toList();
    }

    private Stream<TableConstraint> constraints() {
        List<Collection<? extends TableConstraint>> lists = List.of(
                table.hasPrimaryKey() ? List.of(table.getPrimaryKey()) : List.of(),
                table.getTableConstraints(),
                table.getImportedForeignKeys());
        return lists.stream()
                .<TableConstraint>flatMap(Collection::stream)
                .filter(constraint -> !constraint.getConstrainedColumns().isEmpty());
    }

    /** By name, exactly or with what H2 appends, or as the unnamed index of a key. */
    private static boolean keeps(TableConstraint constraint, schemacrawler.schema.Index index) {
        Optional<String> name = Optional.ofNullable(constraint.getName()).filter(given -> !given.isEmpty());
        if (name.filter(given -> index.getName().matches(Pattern.quote(given) + "(?:_INDEX_[0-9A-F]+)?"))
                .isPresent()) {
            return true;
        }
        List<String> indexed = columns(index).stream().map(NamedObject::getName).toList();
        List<String> constrained = constraint.getConstrainedColumns().stream()
                .map(NamedObject::getName)
                .toList();
        boolean invented =
                index.getName().matches("PRIMARY_KEY_[0-9A-F]+|PRIMARY|sqlite_autoindex_.*|CONSTRAINT_INDEX_.*");
        return invented && indexed.equals(constrained);
    }

    private Index index(schemacrawler.schema.Index index) {
        List<IndexPart> parts = new ArrayList<>();
        for (IndexColumn column : columns(index)) {
            boolean known = table.lookupColumn(column.getName()).isPresent();
            IndexPart part = known
                    ? IndexPart.column(scope.name(column.getName()))
                    : IndexPart.expression(SqlText.of(column.getName()));
            parts.add(part.withDescending(column.getSortSequence() == IndexColumnSortSequence.descending));
        }
        return Index.of(parts.toArray(IndexPart[]::new))
                .withName(Optional.of(scope.name(index.getName())))
                .withUnique(index.isUnique())
                .withWhere(
                        index.hasFilterCondition()
                                ? Optional.of(SqlText.of(index.getFilterCondition()))
                                : Optional.empty());
    }

    static List<IndexColumn> columns(schemacrawler.schema.Index index) {
        return index.getColumns().stream()
                .sorted(Comparator.comparingInt(IndexColumn::getIndexOrdinalPosition))
                .toList();
    }
}
