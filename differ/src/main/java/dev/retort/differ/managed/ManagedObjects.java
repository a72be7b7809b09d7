package dev.retort.differ.managed;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which objects of a database may be dropped: those that revisions made, and those that somebody put in our care. */
public final class ManagedObjects {
    private final Map<ObjectName, Table> tables = new HashMap<>();
    private final Set<ObjectName> sequences;
    private final Set<ObjectName> enums;
    private final Set<String> schemas;
    private final ObjectPatterns manage;

    public ManagedObjects(Schema replayed, ObjectPatterns manage) {
        replayed.tables().forEach(table -> tables.put(table.name(), table));
        this.sequences = replayed.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
        this.enums = replayed.enums().stream().map(EnumType::name).collect(Collectors.toSet());
        this.schemas = new HashSet<>(replayed.schemas());
        this.manage = manage;
    }

    public boolean table(ObjectName name) {
        return tables.containsKey(name) || (manage.matchesTable(name) && !ToolTables.hold(name));
    }

    public boolean sequence(ObjectName name) {
        return sequences.contains(name) || manage.matchesSequence(name);
    }

    public boolean enumType(ObjectName name) {
        return enums.contains(name) || manage.matchesEnum(name);
    }

    public boolean schema(String name) {
        return schemas.contains(name);
    }

    public boolean column(ObjectName table, String column) {
        return replayed(table, column).isPresent() || manage.matchesTable(table) || manage.matchesColumn(table, column);
    }

    public boolean index(ObjectName table, Index index) {
        return made(table, Table::indexes, one -> one.name().equals(index.name()) || sameColumns(one, index))
                || made(table, Table::uniques, one -> one.name().equals(index.name()))
                || manage.matchesTable(table)
                || index.name().filter(name -> manage.matchesIndex(table, name)).isPresent();
    }

    public boolean constraint(ObjectName table, Constraint constraint) {
        Optional<String> name = constraint.name();
        return made(
                        table,
                        ManagedObjects::constraints,
                        one -> one.name().equals(name) || sameStructure(one, constraint))
                || made(table, Table::indexes, one -> one.name().equals(name))
                || manage.matchesTable(table)
                || name.filter(text -> manage.matchesConstraint(table, text)).isPresent();
    }

    public boolean allowedValues(ObjectName table, String column) {
        return replayed(table, column).flatMap(Column::allowedValues).isPresent() || manage.matchesTable(table);
    }

    public boolean collation(ObjectName table, String column) {
        return replayed(table, column).flatMap(Column::collation).isPresent() || manage.matchesTable(table);
    }

    public boolean columnComment(ObjectName table, String column) {
        return replayed(table, column).flatMap(Column::comment).isPresent() || manage.matchesTable(table);
    }

    public boolean tableComment(ObjectName table) {
        return replayed(table).flatMap(Table::comment).isPresent() || manage.matchesTable(table);
    }

    public Optional<Table> replayed(ObjectName table) {
        return Optional.ofNullable(tables.get(table));
    }

    public Optional<Column> replayed(ObjectName table, String column) {
        return replayed(table).flatMap(made -> made.column(column));
    }

    private <T> boolean made(ObjectName table, Function<Table, List<T>> kind, Predicate<T> like) {
        return replayed(table).stream()
                .flatMap(made -> kind.apply(made).stream())
                .anyMatch(like);
    }

    private static List<Constraint> constraints(Table table) {
        List<Constraint> all = new ArrayList<>(table.checks());
        table.primaryKey().ifPresent(all::add);
        all.addAll(table.uniques());
        all.addAll(table.foreignKeys());
        table.columns().forEach(column -> column.allowedValues()
                .flatMap(AllowedValues::constraintName)
                .ifPresent(name -> all.add(Check.of(column.name()).withName(Optional.of(name)))));
        return all;
    }

    private static boolean sameStructure(Constraint made, Constraint found) {
        if (made instanceof Unique one && found instanceof Unique other) {
            return one.columns().equals(other.columns());
        } else if (made instanceof ForeignKey one && found instanceof ForeignKey other) {
            return ForeignKeyPairs.of(one).equals(ForeignKeyPairs.of(other));
        } else if (made instanceof Check one && found instanceof Check other) {
            return one.condition().equals(other.condition());
        }
        return made.getClass() == found.getClass();
    }

    private static boolean sameColumns(Index made, Index found) {
        return made.withName(Optional.empty()).equals(found.withName(Optional.empty()));
    }
}
