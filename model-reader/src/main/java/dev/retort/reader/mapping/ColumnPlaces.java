package dev.retort.reader.mapping;

import dev.retort.reader.StoredName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/**
 * Walks entities and collections in the order a person declared them, and notes for each table which member asks for which
 * column, in that order: the key first, then the discriminator, then the members, superclasses before subclasses.
 */
final class ColumnPlaces {
    /** The members behind the columns of a table, the columns' former names, and the class that asked for the table. */
    record Places(
            String entity, Map<String, String> members, Set<String> primitives, Map<String, String> formerColumns) {}

    private final MemberOrder order;
    private final PrimitiveMembers primitives;
    private final IdentityHashMap<Table, Places> places = new IdentityHashMap<>();
    private final IdentityHashMap<Table, String> formerTables = new IdentityHashMap<>();

    private ColumnPlaces(MemberOrder order, PrimitiveMembers primitives) {
        this.order = order;
        this.primitives = primitives;
    }

    static ColumnPlaces of(Metadata metadata, MemberOrder order, PrimitiveMembers primitives) {
        ColumnPlaces places = new ColumnPlaces(order, primitives);
        List<PersistentClass> entities = metadata.getEntityBindings().stream()
                .sorted(Comparator.comparingInt(ColumnPlaces::depth).thenComparing(PersistentClass::getEntityName))
                .toList();
        // All keys before all else: references take the order of the key they refer to.
        entities.forEach(places::visitKey);
        entities.forEach(places::visit);
        metadata.getCollectionBindings().stream()
                // The side that owns a table says how it looks.
                .sorted(Comparator.comparing(Collection::isInverse).thenComparing(Collection::getRole))
                .forEach(places::visit);
        return places;
    }

    Optional<Places> in(Table table) {
        return Optional.ofNullable(places.get(table));
    }

    /** The name the table of an entity had before, as the entity says. */
    Optional<String> formerName(Table table) {
        return Optional.ofNullable(formerTables.get(table));
    }

    /** The columns of a table in the order of their members; those no member asked for last, as Hibernate has them. */
    List<Column> sorted(Table table) {
        List<String> known =
                new ArrayList<>(in(table).map(place -> place.members().keySet()).orElse(Set.of()));
        List<Column> columns = new ArrayList<>(table.getColumns());
        columns.sort(Comparator.comparingInt(column -> {
            int place = known.indexOf(stored(column));
            return place < 0 ? known.size() : place;
        }));
        return columns;
    }

    private static int depth(PersistentClass entity) {
        PersistentClass parent = entity.getSuperclass();
        return parent == null ? 0 : 1 + depth(parent);
    }

    private void visitKey(PersistentClass entity) {
        Value key = entity instanceof UnionSubclass ? entity.getIdentifier() : entity.getKey();
        visitValue(entity, entity.getTable(), key, idPath(entity));
        if (entity.getIdentifierProperty() != null) {
            noteFormerName(entity.getTable(), entity.getClassName(), entity.getIdentifierProperty());
        }
        PersistentClass parent = entity.getSuperclass();
        if (parent == null || !parent.getTable().equals(entity.getTable())) {
            order.formerName(entity.getClassName())
                    .ifPresent(name -> formerTables.putIfAbsent(entity.getTable(), name));
        }
    }

    private void visit(PersistentClass entity) {
        Table table = entity.getTable();
        boolean everyTableIsWhole = entity instanceof UnionSubclass;
        if (entity.getDiscriminator() != null && entity.getSuperclass() == null) {
            visitValue(entity, table, entity.getDiscriminator(), "(discriminator)");
        }
        for (Join join : entity.getJoins()) {
            visitValue(entity, join.getTable(), join.getKey(), idPath(entity));
        }
        List<Property> properties = everyTableIsWhole ? entity.getPropertyClosure() : entity.getProperties();
        for (Property property : order.sorted(properties, className(entity))) {
            Value value = property.getValue();
            Table home = everyTableIsWhole ? table : value.getTable();
            visitValue(entity, home == null ? table : home, value, property.getName());
            note(home == null ? table : home, entity.getClassName(), property);
        }
    }

    /** What the class says about a property beside its columns: that it is primitive, that it had another name. */
    private void note(Table table, @Nullable String className, Property property) {
        if (primitives.isPrimitive(className, property.getName())) {
            in(table).ifPresent(place -> place.primitives().addAll(columns(property)));
        }
        noteFormerName(table, className, property);
    }

    private void noteFormerName(Table table, @Nullable String className, Property property) {
        order.formerName(className, property.getName())
                // One former name cannot be that of several columns.
                .filter(name -> columns(property).size() == 1)
                .ifPresent(name -> in(table).ifPresent(place -> place.formerColumns()
                        .putIfAbsent(columns(property).get(0), name)));
    }

    /** The name under which the schema knows the column: what is too long for a database has been cut. */
    private static String stored(Column column) {
        return StoredName.of(column.getName(), column.isQuoted());
    }

    private static List<String> columns(Property property) {
        return property.getValue().getSelectables().stream()
                .filter(Column.class::isInstance)
                .map(column -> stored((Column) column))
                .toList();
    }

    private void visit(Collection collection) {
        Table table = collection.isOneToMany() ? collection.getElement().getTable() : collection.getCollectionTable();
        if (table == null) {
            return;
        }
        PersistentClass owner = collection.getOwner();
        String path =
                collection.getRole().substring(collection.getOwnerEntityName().length() + 1);
        visitValue(owner, table, collection.getKey(), path);
        if (collection instanceof IdentifierCollection identified) {
            visitValue(owner, table, identified.getIdentifier(), path);
        }
        if (collection instanceof IndexedCollection indexed && indexed.getIndex() != null) {
            visitValue(owner, table, indexed.getIndex(), path);
        }
        if (!collection.isOneToMany()) {
            visitValue(owner, table, collection.getElement(), path);
        }
    }

    private void visitValue(PersistentClass entity, Table table, Value value, String path) {
        if (value instanceof Component component) {
            if (component.getAggregateColumn() != null) {
                add(entity, table, component.getAggregateColumn(), path);
            }
            if (component.getDiscriminator() != null) {
                visitValue(entity, table, component.getDiscriminator(), path);
            }
            for (Property property : order.sorted(component.getProperties(), memberClass(entity, component))) {
                visitValue(entity, table, property.getValue(), path + "." + property.getName());
                note(table, component.getComponentClassName(), property);
            }
        } else if (!(value instanceof Collection)) {
            // Not getColumns(): that refuses values with formulas.
            List<Column> columns = value.getSelectables().stream()
                    .filter(Column.class::isInstance)
                    .map(Column.class::cast)
                    .toList();
            inOrderOfTarget(table, columns).forEach(column -> add(entity, table, column, path));
        }
    }

    /** A component without a class, such as the key of an audit table, has the members of its entity. */
    private static String memberClass(PersistentClass entity, Component component) {
        boolean ownClass = component.getComponentClassName() != null && entity.getClassName() != null;
        return ownClass ? component.getComponentClassName() : className(entity);
    }

    /** The columns of a reference in the order in which the key they refer to was declared. */
    private List<Column> inOrderOfTarget(Table table, List<Column> columns) {
        if (columns.size() < 2) {
            return columns;
        }
        return table.getForeignKeys().values().stream()
                .filter(key -> key.getColumns().size() == columns.size()
                        && key.getColumns().containsAll(columns)
                        && key.isReferenceToPrimaryKey()
                        && key.getReferencedTable() != null
                        && key.getReferencedTable().getPrimaryKey().getColumnSpan() == columns.size())
                .findFirst()
                .map(key -> inOrderOfTarget(key, columns))
                .orElse(columns);
    }

    private List<Column> inOrderOfTarget(ForeignKey key, List<Column> columns) {
        List<Column> targets = key.getReferencedTable().getPrimaryKey().getColumns();
        List<Column> order = sorted(key.getReferencedTable());
        return columns.stream()
                .sorted(Comparator.comparingInt(
                        column -> order.indexOf(targets.get(key.getColumns().indexOf(column)))))
                .toList();
    }

    private void add(PersistentClass entity, Table table, Column column, String path) {
        places.computeIfAbsent(
                        table,
                        ignored ->
                                new Places(className(entity), new LinkedHashMap<>(), new HashSet<>(), new HashMap<>()))
                .members()
                .putIfAbsent(stored(column), path);
    }

    private static String idPath(PersistentClass entity) {
        Property identifier = entity.getIdentifierProperty();
        return identifier == null ? "(identifier)" : identifier.getName();
    }

    /** The entity's class; for an entity without one (an audit table) the class whose name it extends. */
    private static String className(PersistentClass entity) {
        return entity.getClassName() == null ? entity.getEntityName() : entity.getClassName();
    }
}
