package dev.retort.dialect;

import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropEnum;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaEffect;
import dev.retort.operation.SchemaEffectException;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A catalogue that goes along with the operations that are being rendered: asked in the middle of a list, it answers as the
 * database will when the operations before have run. What no operation has touched is asked of the catalogue below.
 */
public final class EvolvingCatalog implements LiveCatalog {
    private final LiveCatalog live;
    private final Set<ObjectName> touched = new TreeSet<>();
    private final Set<ObjectName> created = new TreeSet<>();
    private final Set<ObjectName> made = new TreeSet<>();
    private final Map<ObjectName, ObjectName> storedEnumNames = new TreeMap<>();
    private final Map<ObjectName, ObjectName> storedTableNames = new TreeMap<>();
    private final Set<String> newNames = new TreeSet<>();
    private final Map<ObjectName, Optional<EnumType>> enums = new TreeMap<>();
    private Schema known = Schema.EMPTY;

    public EvolvingCatalog(LiveCatalog live) {
        this.live = live;
    }

    /** Takes note of an operation that the catalogue below shows already. */
    public void applied(Operation operation) {
        if (operation instanceof CreateTable create) {
            made.add(create.table().name());
        }
    }

    /** Takes an operation as done. */
    public void apply(Operation operation) {
        for (ObjectName name : OperationTables.of(operation)) {
            if (touched.add(name)) {
                asStored(name).ifPresent(table -> known = known.withTables(and(known.tables(), table)));
            }
        }
        if (operation instanceof CreateTable create) {
            created.add(create.table().name());
        } else if (operation instanceof CreateEnum create) {
            created.add(create.type().name());
            enums.put(create.type().name(), Optional.of(create.type()));
        } else if (operation instanceof AlterEnum alter) {
            enums.put(alter.after().name(), Optional.of(alter.after()));
        } else if (operation instanceof DropEnum drop) {
            enums.put(drop.type().name(), Optional.empty());
        } else if (operation instanceof RenameTable rename) {
            storedTableNames.put(rename.to(), stored(rename.from()));
            if (created.contains(rename.from())) {
                created.add(rename.to());
            }
        } else if (operation instanceof RenameEnum rename) {
            renameEnum(rename);
        }
        newNames.addAll(NewNames.of(operation));
        try {
            known = SchemaEffect.apply(known, operation);
        } catch (SchemaEffectException unknown) {
            // The database is not what the operation expects, or the object is none of the tables: the server will say.
            return;
        }
    }

    /** Whether one of the operations was about the table. */
    public boolean isTouched(ObjectName table) {
        return touched.contains(table);
    }

    /** Whether the revision made the table or the enum type. */
    public boolean isCreated(ObjectName name) {
        return created.contains(name) || made.contains(name);
    }

    @Override
    public Optional<Table> table(ObjectName name) {
        return touched.contains(name) ? known.table(name) : asStored(name);
    }

    @Override
    public Optional<String> createText(ObjectName table) {
        return live.createText(table);
    }

    @Override
    public List<StoredObject> storedObjects(ObjectName table) {
        return live.storedObjects(table);
    }

    @Override
    public boolean isLarge(ObjectName table) {
        return !isCreated(table) && live.isLarge(stored(table));
    }

    @Override
    public boolean isInvalidIndex(ObjectName table, String index) {
        return live.isInvalidIndex(table, index);
    }

    @Override
    public Optional<String> constraintName(ObjectName table, Constraint constraint) {
        if (!touched.contains(table)) {
            return live.constraintName(table, constraint);
        }
        Optional<String> name = known.table(table).flatMap(it -> Structure.constraintName(it, constraint));
        boolean isNew = created.contains(table)
                || name.or(constraint::name).filter(newNames::contains).isPresent();
        return isNew ? name : live.constraintName(stored(table), constraint).or(() -> name);
    }

    @Override
    public Optional<String> indexName(ObjectName table, Index index) {
        if (!touched.contains(table)) {
            return live.indexName(table, index);
        }
        Optional<String> name = known.table(table).flatMap(it -> Structure.indexName(it, index));
        boolean isNew = created.contains(table)
                || name.or(index::name).filter(newNames::contains).isPresent();
        return isNew ? name : live.indexName(stored(table), index).or(() -> name);
    }

    @Override
    public List<ColumnUse> columnsOfType(ObjectName type) {
        Map<ObjectName, List<ColumnUse>> uses = new TreeMap<>();
        ObjectName stored = storedEnumNames.getOrDefault(type, type);
        live.columnsOfType(stored).stream()
                .filter(use -> !touched.contains(use.table()))
                .map(use -> new ColumnUse(
                        use.table(), use.column().withType(named(use.column().type(), type))))
                .forEach(use -> uses.computeIfAbsent(use.table(), name -> new ArrayList<>())
                        .add(use));
        for (ColumnUse use : new SchemaCatalog(known).columnsOfType(type)) {
            uses.computeIfAbsent(use.table(), name -> new ArrayList<>()).add(use);
        }
        return uses.values().stream().flatMap(List::stream).toList();
    }

    private static ColumnType named(ColumnType use, ObjectName type) {
        ColumnType.EnumReference reference = new ColumnType.EnumReference(type);
        return use instanceof ColumnType.Array ? new ColumnType.Array(reference) : reference;
    }

    @Override
    public Optional<EnumType> enumType(ObjectName name) {
        return enums.computeIfAbsent(name, live::enumType);
    }

    /** The table of the catalogue below, with the names that its enum types have by now. */
    private Optional<Table> asStored(ObjectName name) {
        return live.table(name)
                .map(table -> table.withColumns(table.columns().stream()
                        .map(column -> column.withType(renamed(column.type())))
                        .toList()));
    }

    private ColumnType renamed(ColumnType type) {
        ColumnType element = type instanceof ColumnType.Array array ? array.element() : type;
        return storedEnumNames.entrySet().stream()
                .filter(name -> element.equals(new ColumnType.EnumReference(name.getValue())))
                .map(name -> named(type, name.getKey()))
                .findFirst()
                .orElse(type);
    }

    private ObjectName stored(ObjectName table) {
        return storedTableNames.getOrDefault(table, table);
    }

    private void renameEnum(RenameEnum rename) {
        Optional<EnumType> renamed = enumType(rename.from()).map(type -> type.withName(rename.to()));
        enums.put(rename.from(), Optional.empty());
        enums.put(rename.to(), renamed);
        ObjectName stored = storedEnumNames.getOrDefault(rename.from(), rename.from());
        storedEnumNames.remove(rename.from());
        storedEnumNames.put(rename.to(), stored);
        if (created.contains(rename.from())) {
            created.add(rename.to());
        }
        if (known.enumType(rename.from()).isEmpty()) {
            known = known.withEnums(and(known.enums(), new EnumType(rename.from(), List.of(), false)));
        }
    }

    private static <T> List<T> and(List<T> things, T more) {
        List<T> all = new ArrayList<>(things);
        all.add(more);
        return all;
    }
}
