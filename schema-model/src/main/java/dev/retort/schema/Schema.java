package dev.retort.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The tables, sequences and named types of a database or of a model, and the schemas they live in beside the default
 * one. Each list is in order of name, whatever the order it was built in, so that equal content is equal records.
 */
public record Schema(List<String> schemas, List<Table> tables, List<Sequence> sequences, List<EnumType> enums) {
    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of());

    public Schema {
        schemas = schemas.isEmpty()
                ? List.of()
                : schemas.stream().distinct().sorted().toList();
        tables = NamedObjects.inOrder("tables", tables, Table::name);
        sequences = NamedObjects.inOrder("sequences", sequences, Sequence::name);
        enums = NamedObjects.inOrder("enum types", enums, EnumType::name);
    }

    public static Schema of(List<Table> tables) {
        return new Schema(List.of(), tables, List.of(), List.of());
    }

    public Optional<Table> table(ObjectName name) {
        return orderedTables().find(name);
    }

    public Optional<Sequence> sequence(ObjectName name) {
        return NamedObjects.inOrder("sequences", sequences, Sequence::name).find(name);
    }

    public Optional<EnumType> enumType(ObjectName name) {
        return NamedObjects.inOrder("enum types", enums, EnumType::name).find(name);
    }

    /** Whether a table, or an index or constraint of one, or a sequence has this name in this schema. */
    public boolean isInUse(ObjectName name) {
        return orderedTables().uses(name, Table::names) || sequence(name).isPresent();
    }

    private NamedObjects<Table> orderedTables() {
        return NamedObjects.inOrder("tables", tables, Table::name);
    }

    public Schema withSchemas(List<String> newSchemas) {
        return new Schema(newSchemas, tables, sequences, enums);
    }

    public Schema withTables(List<Table> newTables) {
        return new Schema(schemas, newTables, sequences, enums);
    }

    public Schema withSequences(List<Sequence> newSequences) {
        return new Schema(schemas, tables, newSequences, enums);
    }

    public Schema withEnums(List<EnumType> newEnums) {
        return new Schema(schemas, tables, sequences, newEnums);
    }

    /** The schema with one table replaced by what {@code change} makes of it; the others as they are. */
    public Schema withTable(ObjectName name, UnaryOperator<Table> change) {
        Optional<Table> changed = table(name).map(change);
        if (changed.filter(table -> !table.name().equals(name)).isPresent()) {
            return withTables(tables.stream()
                    .map(table -> table.name().equals(name) ? changed.get() : table)
                    .toList());
        }
        return changed.map(this::with).orElse(this);
    }

    /** The schema with this table, in place of the one of its name where there is one. */
    public Schema with(Table table) {
        return withTables(orderedTables().with(table));
    }

    /** The schema without the table of this name; keys that refer to it stay as they are. */
    public Schema without(ObjectName table) {
        return withTables(orderedTables().without(table));
    }

    /** The schema with this sequence, in place of the one of its name where there is one. */
    public Schema with(Sequence sequence) {
        return withSequences(
                NamedObjects.inOrder("sequences", sequences, Sequence::name).with(sequence));
    }
}
